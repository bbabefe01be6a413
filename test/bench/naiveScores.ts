import { weights } from './population.ts';
import { bandOf, directed, logistic, type7, type Scored, type Strategy, type Worth } from './scoreParts.ts';

/** As most people write it: an array of objects, a pass for everything, `Map`s where values are looked up. */
export function naive(rows: readonly Record<string, number | null>[], strategy: Strategy): Scored {
  const worths = Object.keys(weights).map((name) => {
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    return { name, worth: directed(name, learn(strategy, values)) };
  });
  const scored = rows.map((row) => {
    const present = worths.filter(({ name }) => row[name] !== null);
    const weight = present.reduce((sum, { name }) => sum + (weights[name] ?? 0), 0);
    const weighed = present.reduce((sum, { name, worth }) => sum + (weights[name] ?? 0) * worth(row[name] ?? 0), 0);
    return { ...row, score: weight / 36 < 0.5 ? NaN : (100 * weighed) / weight };
  });
  const sorted = scored
    .map(({ score }) => score)
    .filter((score) => !Number.isNaN(score))
    .sort((a, b) => a - b);
  const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => type7(sorted, p));
  return { scores: scored.map(({ score }) => score), bands: scored.map(({ score }) => bandOf(cuts, score)) };
}

function learn(strategy: Strategy, values: readonly number[]): Worth {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  switch (strategy) {
    case 'minMax':
      return (value) => (value - low) / (high - low);
    case 'logMinMax':
      return (value) => (Math.log(1 + value) - Math.log(1 + low)) / (Math.log(1 + high) - Math.log(1 + low));
    case 'zScore': {
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length);
      return (value) => logistic((value - average) / spread);
    }
    case 'robust': {
      const spread = type7(sorted, 0.75) - type7(sorted, 0.25);
      const median = type7(sorted, 0.5);
      return (value) => logistic((value - median) / spread);
    }
    case 'percentileRank': {
      const places = new Map<number, [first: number, last: number]>();
      sorted.forEach((value, place) => places.set(value, [places.get(value)?.[0] ?? place, place]));
      return (value) => {
        const [first, last] = places.get(value) ?? [0, 0];
        return (first + last) / 2 / (sorted.length - 1);
      };
    }
  }
}
