/** Columns by name, as a service would hold them. */
export type Population = Readonly<Record<string, Float64Array>>;

/** Weights of the eight metrics, and which of them are better when lower. */
export const weights: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8 };
export const lowerIsBetter: readonly string[] = ['b', 'e'];

/**
 * Eight metrics of customers, from a seed: counts, days, revenues with and without cents, ratings, normal and uniform
 * ones, 5 % of each missing.
 */
export function population(size: number): Population {
  const uniform = generator(20_240_601);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const metrics: Readonly<Record<string, () => number>> = {
    a: () => Math.floor(Math.exp(2 + normal())),
    b: () => Math.floor(uniform() * 365),
    c: () => Math.exp(3 + 1.5 * normal()),
    d: () => Math.max(0, 50 + 10 * normal()),
    e: uniform,
    f: () => Math.floor(uniform() * 5),
    g: () => Math.round(Math.exp(3 + normal()) * 100) / 100,
    h: () => Math.floor(-Math.log(1 - uniform()) * 20),
  };
  const column = (draw: () => number) => Float64Array.from({ length: size }, () => (uniform() < 0.05 ? NaN : draw()));
  return Object.fromEntries(Object.entries(metrics).map(([name, draw]) => [name, column(draw)]));
}

/** The same customers as rows of objects, with `null` for what is missing. */
export function rowsOf(columns: Population): Record<string, number | null>[] {
  const entries = Object.entries(columns);
  const [, [, first = new Float64Array()] = []] = entries;
  return Array.from(first, (_, i) => {
    const row: Record<string, number | null> = {};
    for (const [name, column] of entries) row[name] = Number.isNaN(column[i]) ? null : (column[i] ?? null);
    return row;
  });
}

/** A linear congruential generator: plenty for test data. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
