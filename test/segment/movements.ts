import fc from 'fast-check';
import type { Codes } from 'engagement-metrics/table';
import { names } from '../arbitraries.ts';

/** Segments of customers, some of whom have none, and as many as `length` says. */
export function segmentations(length: number): fc.Arbitrary<Codes> {
  return fc
    .record({
      labels: fc.uniqueArray(names, { maxLength: 5 }),
      places: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: length, maxLength: length }),
    })
    .map(({ labels, places }) => ({
      labels,
      codes: Int32Array.from(places, (place) => Math.min(place, labels.length - 1)),
    }));
}

/** Customers with names at two times, some of them there only once. */
export const movements = fc
  .record({
    before: fc.uniqueArray(names, { maxLength: 30 }),
    after: fc.uniqueArray(names, { maxLength: 30 }),
    stay: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
  })
  .chain(({ before, after, stay }) => {
    const customersBefore = before;
    const customersAfter = [...new Set([...after, ...before.filter((_, i) => stay[i])])];
    return fc.record({
      customersBefore: fc.constant(customersBefore),
      customersAfter: fc.constant(customersAfter),
      before: segmentations(customersBefore.length),
      after: segmentations(customersAfter.length),
    });
  });

/** The same customers at two times, in the same order. */
export const closedMovements = fc
  .nat({ max: 30 })
  .chain((length) => fc.record({ before: segmentations(length), after: segmentations(length) }));
