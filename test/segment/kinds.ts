import fc from 'fast-check';
import { gridSegments, ruleSegments, thresholdSegments, type FittedCentres } from 'engagement-metrics/segment';
import { everydayNumbers, finiteNumbers, names, scales } from '../arbitraries.ts';
import type { SegmentedRows } from '../laws/segments.ts';
import { conditions, customerRows } from '../table/conditions.ts';

const number = fc.option(fc.oneof(everydayNumbers, finiteNumbers));

/** Bands of one column, of any number, with a label for missing values or without. */
const bands = (of: string) =>
  fc
    .record({
      cuts: fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { maxLength: 5 }),
      texts: fc.uniqueArray(names, { minLength: 7, maxLength: 7 }),
      missing: fc.boolean(),
    })
    .map(({ cuts, texts: [first = '', ...labels], missing }) =>
      thresholdSegments({
        of,
        cuts: cuts.sort((a, b) => a - b),
        labels: labels.slice(0, cuts.length + 1),
        missing: missing ? first : undefined,
      }),
    );

const valuesOf = (...of: string[]) =>
  fc.array(
    fc
      .tuple(...of.map(() => number))
      .map((values) => Object.fromEntries(of.map((name, k) => [name, values[k] ?? null]))),
  );

/** Rules over numbers and text, and customers. */
export const ruled: fc.Arbitrary<SegmentedRows> = fc
  .record({
    rules: fc.array(fc.record({ label: names, when: conditions }), { minLength: 1, maxLength: 5 }),
    fallback: names,
    rows: customerRows,
  })
  .map(({ rules, fallback, rows }) => ({ fitted: ruleSegments({ rules, fallback }), rows }));

/** Grids of two axes, whose cells share segments or have their own. */
export const gridded: fc.Arbitrary<SegmentedRows> = fc
  .record({
    axes: fc.tuple(bands('visits'), bands('__proto__')),
    segments: fc.option(fc.array(fc.constantFrom('a', 'b', 'c', 'constructor'), { minLength: 36, maxLength: 36 })),
    missing: fc.boolean(),
    rows: valuesOf('visits', '__proto__'),
  })
  .map(({ axes, segments, missing, rows }) => {
    const labelsOf = (axis: (typeof axes)[0]) => [
      ...axis.labels,
      ...(axis.missing === undefined ? [] : [axis.missing]),
    ];
    const pairs = labelsOf(axes[0]).flatMap((a) => labelsOf(axes[1]).map((b) => [a, b]));
    const cells = pairs.map((of, i) => ({ of, segment: segments?.[i] ?? JSON.stringify(of) }));
    return { fitted: gridSegments({ axes, cells, missing: missing ? 'nobody knows' : undefined }), rows };
  });

/** Centres of two metrics on scales of all shapes. */
export const centred: fc.Arbitrary<SegmentedRows> = fc
  .record({
    scales: fc.tuple(scales, scales),
    centres: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1)), {
      minLength: 1,
      maxLength: 5,
    }),
    texts: fc.uniqueArray(names, { minLength: 6, maxLength: 6 }),
    missing: fc.boolean(),
    rows: valuesOf('visits', '__proto__'),
  })
  .map(({ scales: [first, second], centres, texts, missing, rows }) => {
    const fitted: FittedCentres<string> = {
      version: 1,
      type: 'centres',
      metrics: [
        { name: 'visits', scale: first },
        { name: '__proto__', scale: second },
      ],
      centres: centres.map((centre) => centre.map((worth) => worth + 0)),
      labels: texts.slice(0, centres.length),
      ...(missing ? { missing: texts[5]! } : {}),
    };
    return { fitted, rows };
  });
