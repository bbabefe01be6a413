import fc from 'fast-check';
import type { RfmScores } from 'engagement-metrics/segment';

/** Which column is what. */
export const rfm = { recency: 'days', frequency: 'orders', monetary: 'spent' } as const;

/** Distinct values of as many customers as five bands share evenly. */
export const distinct = (size: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: size, maxLength: size });
/** Customers without ties. */
export const population = fc
  .integer({ min: 1, max: 12 })
  .chain((fifth) => fc.record({ days: distinct(5 * fifth), orders: distinct(5 * fifth), spent: distinct(5 * fifth) }));

/** The textbook: sorted, cut into five equal parts, the best of which scores 5. */
export function textbook(
  values: readonly number[],
  rows: readonly number[],
  lowerIsBetter: boolean,
): Map<number, number> {
  const sorted = [...rows].sort((a, b) => values[a]! - values[b]!);
  return new Map(
    sorted.map((row, place) => {
      const fifth = Math.floor((5 * place) / rows.length);
      return [row, lowerIsBetter ? 5 - fifth : 1 + fifth];
    }),
  );
}

/** The places of all. */
export const everybody = (values: readonly number[]) => values.map((_, row) => row);
/** The scores of recency, frequency and monetary value, as lists. */
export const lists = ({ recency, frequency, monetary }: RfmScores) =>
  [recency, frequency, monetary].map((scores) => [...scores]);
