import fc from 'fast-check';

/** Worths by customer: steps of 1/20, with many ties. The first metric is never constant, the others may be. */
export const populations: fc.Arbitrary<number[][]> = fc.integer({ min: 1, max: 5 }).chain((metrics) => {
  const worth = fc.oneof(fc.constantFrom(0, 1), fc.nat({ max: 20 })).map((step) => step / 20);
  const rows = fc.array(fc.array(worth, { minLength: metrics, maxLength: metrics }), { minLength: 1, maxLength: 25 });
  const none = Array<number>(metrics).fill(0);
  return rows.map((given) => [none, withFirst(none, 0.05), ...given]);
});

/** A table of columns `m0`, `m1`, … of what was given row by row. */
export function tableOf(rows: readonly (readonly number[])[]): Record<string, number[]> {
  return Object.fromEntries(rows[0]!.map((_, k) => [`m${String(k)}`, rows.map((row) => row[k]!)]));
}

/** An outcome that hangs on the worths alone, so that it moves with its row: whether their steps add up to an odd number. */
export function oddOutcomes(table: Readonly<Record<string, readonly (number | null)[]>>): number[] {
  const columns = Object.values(table);
  return columns[0]!.map((_, i) => Math.round(20 * columns.reduce((sum, column) => sum + (column[i] ?? 0), 0)) % 2);
}

/** The row with another worth of its first metric. */
export function withFirst<Worth>(row: readonly Worth[], worth: Worth): Worth[] {
  return [worth, ...row.slice(1)];
}
