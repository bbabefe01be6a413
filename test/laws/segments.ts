import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseFittedSegments,
  segmentAll,
  segmentOne,
  type FittedCuts,
  type FittedSegments,
} from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';
import { missingValues } from '../arbitraries.ts';

/** Fitted segments of any kind, and customers to sort into them. */
export interface SegmentedRows {
  readonly fitted: FittedSegments<string>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Fitted bands, and values to sort into them. */
export interface Segmented {
  readonly fitted: FittedCuts<string>;
  readonly values: readonly (number | null)[];
}

/** All that a fit can say of a customer. */
export function possibleLabels(fitted: FittedSegments<string>): (string | null)[] {
  if (fitted.type === 'rules') return [...fitted.rules.map(({ label }) => label), fitted.fallback];
  return [...fitted.labels, fitted.missing ?? null];
}

/** The laws of segments of any kind. */
export function anySegmentsLaws(name: string, segmented: fc.Arbitrary<SegmentedRows>): void {
  const one = ({ fitted, rows }: SegmentedRows) => rows.map((row) => segmentOne(fitted, row));

  describe(`${name} keeps the laws of segments`, () => {
    test('everybody is in one segment of the list, or missing', () => {
      fc.assert(
        fc.property(segmented, (given) => {
          const possible = possibleLabels(given.fitted);
          expect(one(given).every((label) => possible.includes(label))).toBe(true);
        }),
      );
    });
    test('one by one or all at once, from rows or from columns, the segments are the same', () => {
      fc.assert(
        fc.property(segmented, (given) => {
          const { fitted, rows } = given;
          const all = segmentAll(fitted, rows);
          const fields = Object.keys(rows[0] ?? {});
          // Of nobody there are no columns to be made: no rows, then.
          const columns =
            rows.length === 0 ? [] : Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])]));
          expect(labelsOf(all)).toEqual(one(given));
          expect(segmentAll(fitted, columns as never)).toEqual(all);
          expect(new Set(all.labels)).toEqual(new Set(possibleLabels(fitted).filter((label) => label !== null)));
          expect(new Set(all.labels).size).toBe(all.labels.length);
        }),
      );
    });
    test('equal customers share a segment, whoever else there is, and in whatever order', () => {
      fc.assert(
        fc.property(segmented, (given) => {
          const reversed = { ...given, rows: [...given.rows].reverse() };
          expect(labelsOf(segmentAll(given.fitted, reversed.rows)).reverse()).toEqual(one(given));
        }),
      );
    });
    test('segments read back from JSON are the same', () => {
      fc.assert(
        fc.property(segmented, (given) => {
          const read = parseFittedSegments(JSON.parse(JSON.stringify(given.fitted)));
          expect(read).toEqual(given.fitted);
          expect(one({ ...given, fitted: read })).toEqual(one(given));
        }),
      );
    });
    test('before the time is over nobody leaves a segment, but who is missing is missing at once', () => {
      fc.assert(
        fc.property(segmented, fc.nat(), (given, pick) => {
          const fitted = { ...given.fitted, minimumDwell: 30 };
          const absent = (fitted.type === 'rules' ? null : fitted.missing) ?? null;
          const { labels } = segmentAll(fitted, given.rows);
          const previous = labels[pick % labels.length]!;
          one(given).forEach((now, i) => {
            const after = (dwell: number) => segmentOne(fitted, given.rows[i]!, { previous, dwell });
            const held = now !== null && now !== absent && previous !== absent;
            expect(after(29)).toBe(held ? previous : now);
            // A fit may look back for other reasons (hysteresis), but not because of the time.
            expect(after(30)).toBe(segmentOne(given.fitted, given.rows[i]!, { previous }));
          });
          const all = (days: number) =>
            segmentAll(fitted, given.rows, {
              previous: given.rows.map(() => previous),
              dwell: given.rows.map(() => days),
            });
          for (const dwell of [29, 30]) {
            expect(labelsOf(all(dwell))).toEqual(given.rows.map((row) => segmentOne(fitted, row, { previous, dwell })));
          }
        }),
      );
    });
  });
}

/** The laws of bands, however they were fitted. */
export function segmentsLaws(name: string, segmented: fc.Arbitrary<Segmented>): void {
  const column = ({ of }: FittedCuts<string>, values: Segmented['values']) => Object.fromEntries([[of, values]]);
  const row = ({ of }: FittedCuts<string>, value: unknown) => Object.fromEntries([[of, value]]);
  const codes = (fitted: FittedCuts<string>, values: Segmented['values']) =>
    segmentAll(fitted, column(fitted, values)).codes;

  anySegmentsLaws(
    name,
    segmented.map(({ fitted, values }) => ({ fitted, rows: values.map((value) => row(fitted, value)) })),
  );

  describe(`${name} keeps the laws of bands`, () => {
    test('only a missing value is without a band', () => {
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
    test('the labels are those of the bands, then that of missing values', () => {
      fc.assert(
        fc.property(segmented, ({ fitted, values }) => {
          const { labels } = segmentAll(fitted, column(fitted, values));
          expect(labels).toEqual(fitted.missing === undefined ? fitted.labels : [...fitted.labels, fitted.missing]);
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
