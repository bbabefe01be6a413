import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentAll, segmentOne, type FittedSegments } from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';
import { missingValues } from '../arbitraries.ts';

/** Fitted segments, and values to sort into them. */
export interface Segmented {
  readonly fitted: FittedSegments<string>;
  readonly values: readonly (number | null)[];
}

/** The laws of segments, however they were fitted. */
export function segmentsLaws(name: string, segmented: fc.Arbitrary<Segmented>): void {
  const column = ({ of }: FittedSegments<string>, values: Segmented['values']) => Object.fromEntries([[of, values]]);
  const row = ({ of }: FittedSegments<string>, value: unknown) => Object.fromEntries([[of, value]]);
  const codes = (fitted: FittedSegments<string>, values: Segmented['values']) =>
    segmentAll(fitted, column(fitted, values)).codes;

  describe(`${name} keeps the laws of segments`, () => {
    test('everybody is in one segment of the list', () => {
      fc.assert(
        fc.property(segmented, ({ fitted, values }) => {
          const labels = values.map((value) => segmentOne(fitted, row(fitted, value)));
          const absent = fitted.missing ?? null;
          expect(
            labels.every((label, i) => (values[i] === null ? label === absent : fitted.labels.includes(label!))),
          ).toBe(true);
        }),
      );
    });
    test('one by one or all at once, from rows or from columns, the segments are the same', () => {
      fc.assert(
        fc.property(segmented, ({ fitted, values }) => {
          const rows = values.map((value) => row(fitted, value));
          const all = segmentAll(fitted, column(fitted, values));
          expect(labelsOf(all)).toEqual(rows.map((one) => segmentOne(fitted, one)));
          expect(segmentAll(fitted, rows)).toEqual(all);
          expect(all.labels).toEqual(fitted.missing === undefined ? fitted.labels : [...fitted.labels, fitted.missing]);
        }),
      );
    });
    test('a higher value is never in a lower segment', () => {
      fc.assert(
        fc.property(segmented, ({ fitted, values }) => {
          const rising = values.flatMap((value) => value ?? []).sort((a, b) => a - b);
          const bands = codes(fitted, rising);
          expect(bands).toEqual(bands.slice().sort());
        }),
      );
    });
    test('segments read back from JSON are the same', () => {
      fc.assert(
        fc.property(segmented, ({ fitted, values }) => {
          const read = JSON.parse(JSON.stringify(fitted)) as FittedSegments<string>;
          expect(read).toEqual(fitted);
          expect(codes(read, values)).toEqual(codes(fitted, values));
        }),
      );
    });
    test('all ways of missing are one', () => {
      fc.assert(
        fc.property(segmented, ({ fitted }) => {
          const labels = missingValues.map((value) => segmentOne(fitted, row(fitted, value)));
          expect(labels).toEqual(missingValues.map(() => fitted.missing ?? null));
        }),
      );
    });
    test('cuts never fall, and there is a label for each band', () => {
      fc.assert(
        fc.property(segmented, ({ fitted: { cuts, labels, tolerance } }) => {
          expect(cuts.every((cut, i) => i === 0 || cut >= cuts[i - 1]!)).toBe(true);
          expect(labels.length).toBe(cuts.length + 1);
          expect(Number.isFinite(tolerance) && tolerance >= 0).toBe(true);
        }),
      );
    });
  });
}
