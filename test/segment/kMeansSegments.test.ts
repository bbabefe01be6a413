import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kMeansSegments, segmentAll, segmentOne, type KMeansFit } from 'engagement-metrics/segment';
import { randomNumbers } from 'engagement-metrics/stats';
import { hostileNames } from '../arbitraries.ts';
import { nearest, slowLloyd, squareBetween } from './slowLloyd.ts';

const unit = { type: 'linear', domain: [0, 1], range: [0, 1] } as const;
const of = { visits: unit, spend: unit };
const labelsFor = (count: number) => Array.from({ length: count }, (_, k) => `segment ${String(k)}`);

const share = fc.integer({ min: 0, max: 64 }).map((x) => x / 64);
/** Customers of whom at least four differ; some lack a metric. */
const populations = fc
  .tuple(
    fc.uniqueArray(fc.tuple(share, share), { selector: String, minLength: 4, maxLength: 30 }),
    fc.array(fc.tuple(share, share), { maxLength: 10 }),
    fc.array(fc.constantFrom({ visits: null, spend: 1 }, { visits: 0, spend: NaN }), { maxLength: 3 }),
  )
  .map(([first, more, missing]) => [...[...first, ...more].map(([visits, spend]) => ({ visits, spend })), ...missing]);
const whole = (rows: readonly { visits: number | null; spend: number }[]) =>
  rows.flatMap(({ visits, spend }) => (visits === null || Number.isNaN(spend) ? [] : [[visits, spend]]));
const sizes = fc.integer({ min: 1, max: 4 });

describe('kMeansSegments', () => {
  test('they are plain JSON, from the lowest centre to the highest, with what the fit amounts to', () => {
    const population = [
      { visits: 0.875, spend: 1 },
      { visits: 0, spend: 0.25 },
      { visits: null, spend: 1 },
      { visits: 1, spend: 1 },
      { visits: 0, spend: 0 },
    ];
    const fit = kMeansSegments({ of, labels: ['low', 'high'], seed: 1, missing: 'none', minimumDwell: 30 }, population);
    expect(fit).toEqual({
      segments: {
        version: 1,
        type: 'centres',
        metrics: [
          { name: 'visits', scale: unit },
          { name: 'spend', scale: unit },
        ],
        centres: [
          [0, 0.125],
          [0.9375, 1],
        ],
        labels: ['low', 'high'],
        missing: 'none',
        minimumDwell: 30,
      },
      squares: 0.0390625,
      classes: [
        { segment: 'low', size: 2, squares: 0.03125 },
        { segment: 'high', size: 2, squares: 0.0078125 },
      ],
      iterations: fit.iterations,
      converged: true,
      missing: 1,
    });
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    expect(population.map((row) => segmentOne(fit.segments, row))).toEqual(['high', 'low', 'none', 'high', 'low']);
  });

  test('from given centres they are those of the plain iterations, in the order given', () => {
    fc.assert(
      fc.property(populations, fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 4 }), (rows, from) => {
        const points = whole(rows).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
        const slow = slowLloyd(points, from, 300);
        const fit = kMeansSegments({ of, labels: labelsFor(from.length), from }, rows);
        expect(fit.segments.centres).toEqual(slow.centres);
        expect([fit.iterations, fit.converged]).toEqual([slow.iterations, slow.converged]);
      }),
    );
  });

  test('everybody with all metrics is in the nearest segment; sizes and squares are theirs', () => {
    fc.assert(
      fc.property(populations, sizes, fc.integer(), (rows, count, seed) => {
        const fit = kMeansSegments({ of, labels: labelsFor(count), seed, starts: 3 }, rows);
        const { centres } = fit.segments;
        const points = whole(rows);
        expect(fit.missing).toBe(rows.length - points.length);
        const places = points.map((point) => nearest(point, centres));
        expect([...segmentAll(fit.segments, rows).codes].filter((code) => code >= 0)).toEqual(places);
        fit.classes.forEach((row, k) => {
          const members = points.filter((_, i) => places[i] === k);
          expect(row.size).toBe(members.length);
          expect(row.squares).toBeCloseTo(members.reduce((sum, point) => sum + squareBetween(point, centres[k]!), 0), 12); // prettier-ignore
        });
        expect(fit.squares).toBeCloseTo(
          fit.classes.reduce((sum, row) => sum + row.squares, 0),
          12,
        );
        const heights = centres.map((centre) => centre.reduce((sum, x) => sum + x, 0));
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      }),
    );
  });

  test('the order of customers does not matter, nor rows or columns', () => {
    fc.assert(
      fc.property(populations, sizes, fc.integer(), (rows, count, seed) => {
        const input = { of, labels: labelsFor(count), seed, starts: 2 };
        const fit = kMeansSegments(input, rows);
        expect(kMeansSegments(input, [...rows].reverse())).toEqual(fit);
        const columns = { visits: rows.map(({ visits }) => visits), spend: rows.map(({ spend }) => spend) };
        expect(kMeansSegments(input, columns)).toEqual(fit);
        const going = { of, labels: labelsFor(count), from: fit.segments.centres, iterations: 2 };
        expect(kMeansSegments(going, [...rows].reverse())).toEqual(kMeansSegments(going, rows));
      }),
    );
  });

  test('more starts never fit worse, and going on from the centres of a fit changes nothing', () => {
    fc.assert(
      fc.property(populations, sizes, fc.integer(), (rows, count, seed) => {
        const labels = labelsFor(count);
        const fit = (starts: number) => kMeansSegments({ of, labels, seed, starts }, rows);
        const best = fit(8);
        expect(best.squares).toBeLessThanOrEqual(fit(1).squares);
        expect(best.squares).toBeLessThanOrEqual(fit(4).squares);
        const again = kMeansSegments({ of, labels, from: best.segments.centres }, rows);
        expect(again.segments.centres).toEqual(best.segments.centres);
        expect(again.classes).toEqual(best.classes);
      }),
    );
  });

  test('ten starts are drawn from the seed, and the first of the best is kept', () => {
    // Four customers at the corners of a square: two fits are equally good.
    const corners = [0, 1].flatMap((visits) => [0, 1].map((spend) => ({ visits, spend })));
    const labels = labelsFor(2);
    const fit = (seed: number, starts?: number) => kMeansSegments({ of, labels, seed, starts }, corners);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(new Set(seeds.map((seed) => String(fit(seed).segments.centres))).size).toBe(2);
    for (const seed of seeds) {
      const { squares, segments } = fit(seed);
      const first = seeds.find((starts) => starts > 0 && fit(seed, starts).squares === squares);
      expect(fit(seed, first).segments).toEqual(segments);
    }

    const next = randomNumbers(4);
    const many = Array.from({ length: 60 }, () => ({ visits: next(), spend: next() }));
    const squares = (seed: number, starts?: number) =>
      kMeansSegments({ of, labels: labelsFor(7), seed, starts }, many).squares;
    const ten = seeds.map((seed) => squares(seed));
    expect(ten).toEqual(seeds.map((seed) => squares(seed, 10)));
    expect(ten).not.toEqual(seeds.map((seed) => squares(seed, 9)));
  });

  test('groups that are apart are found, whatever the seed', () => {
    const next = randomNumbers(9);
    const middles = [
      [0.1, 0.1],
      [0.2, 0.8],
      [0.9, 0.2],
      [0.8, 0.9],
    ] as const;
    const rows = Array.from({ length: 800 }, (_, i) => {
      const [x, y] = middles[i % 4]!;
      return { visits: x + (next() - 0.5) / 10, spend: y + (next() - 0.5) / 10 };
    });
    for (let seed = 0; seed < 10; seed++) {
      const { classes, segments } = kMeansSegments({ of, labels: labelsFor(4), seed }, rows);
      expect(classes.map(({ size }) => size)).toEqual([200, 200, 200, 200]);
      segments.centres.forEach(([x = 0, y = 0], k) => {
        const [a, b] = [...middles].sort((p, q) => p[0] + p[1] - q[0] - q[1])[k]!;
        expect(Math.hypot(x - a, y - b)).toBeLessThan(0.02);
      });
    }
  });

  test('too few iterations do not come to rest, which is said', () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({ visits: i / 50, spend: ((i * 7) % 50) / 50 }));
    const from = [
      [0, 0],
      [0.02, 0],
    ];
    const short = kMeansSegments({ of, labels: ['a', 'b'], from, iterations: 1 }, rows);
    expect([short.iterations, short.converged]).toEqual([1, false]);
    const long = kMeansSegments({ of, labels: ['a', 'b'], from }, rows);
    expect(long.converged).toBe(true);
    expect(long.squares).toBeLessThan(short.squares);
  });

  test('metrics may have any name, and what is given is left as it is', () => {
    for (const name of hostileNames) {
      const scales = Object.freeze(Object.fromEntries([[name, unit]]));
      const table = Object.freeze(Object.fromEntries([[name, Float64Array.of(0, 1, NaN, 0.25)]]));
      const { segments }: KMeansFit<string> = kMeansSegments({ of: scales, labels: ['low', 'high'], seed: 1 }, table);
      expect(segments.metrics).toEqual([{ name, scale: unit }]);
      expect(segments.centres).toEqual([[0.125], [1]]);
      expect(table[name]).toEqual(Float64Array.of(0, 1, NaN, 0.25));
    }
  });

  const rows = [
    { visits: 0, spend: 0 },
    { visits: 1, spend: 0.5 },
    { visits: 1, spend: 0.5 },
  ];
  test.each([
    [{}, [], 'ERR_EMPTY', 'population'],
    [{}, { visits: [null, 1], spend: [1, null] }, 'ERR_EMPTY', 'population'],
    [{ labels: ['a', 'b', 'c'] }, rows, 'ERR_OUT_OF_RANGE', 'labels'],
    [{ labels: [] }, rows, 'ERR_LENGTH', 'labels'],
    [{ labels: ['a', 'a'] }, rows, 'ERR_OUT_OF_RANGE', 'labels[1]'],
    [{}, { visits: [1] }, 'ERR_TYPE', 'population.spend'],
    [{}, [{ visits: '1', spend: 1 }], 'ERR_TYPE', 'population[0].visits'],
    [{ of: {} }, rows, 'ERR_LENGTH', 'of'],
    [{ of: ['visits'] }, rows, 'ERR_TYPE', 'of'],
    [{ of: null }, rows, 'ERR_TYPE', 'of'],
    [{ of: { visits: { type: 'cubic', domain: [0], range: [0] } } }, rows, 'ERR_INVALID_SPEC', 'of.visits'],
    [{ seed: undefined }, rows, 'ERR_TYPE', 'seed'],
    [{ seed: 1.5 }, rows, 'ERR_OUT_OF_RANGE', 'seed'],
    [{ seed: NaN }, rows, 'ERR_NOT_FINITE', 'seed'],
    [{ starts: 0 }, rows, 'ERR_OUT_OF_RANGE', 'starts'],
    [{ starts: 2.5 }, rows, 'ERR_OUT_OF_RANGE', 'starts'],
    [{ iterations: 1e5 }, rows, 'ERR_OUT_OF_RANGE', 'iterations'],
    [{ iterations: '5' }, rows, 'ERR_TYPE', 'iterations'],
    [{ minimumDwell: -1 }, rows, 'ERR_OUT_OF_RANGE', 'minimumDwell'],
    [{ from: [[0, 0], [1, 1]] }, rows, 'ERR_TYPE', 'seed'], // prettier-ignore
    [{ from: [[0, 0], [1, 1]], seed: undefined, starts: 2 }, rows, 'ERR_TYPE', 'starts'], // prettier-ignore
    [{ from: [[0, 0]], seed: undefined }, rows, 'ERR_LENGTH', 'from'],
    [{ from: [[0, 0], [1]], seed: undefined }, rows, 'ERR_LENGTH', 'from[1]'],
    [{ from: [[0, 0], [1, 1.5]], seed: undefined }, rows, 'ERR_OUT_OF_RANGE', 'from[1][1]'], // prettier-ignore
    [{ from: [[0, 0], [1, null]], seed: undefined }, rows, 'ERR_TYPE', 'from[1][1]'], // prettier-ignore
    [{ from: 'here', seed: undefined }, rows, 'ERR_TYPE', 'from'],
    [{ clusters: 5 }, rows, 'ERR_UNKNOWN_OPTION', 'clusters'],
    [{ missing: 'a' }, rows, 'ERR_OUT_OF_RANGE', 'missing'],
  ])('what cannot be fitted is refused: %o %o', (change, population, code, argument) => {
    const fitting = () => kMeansSegments({ of, labels: ['a', 'b'], seed: 1, ...change } as never, population as never);
    expect(fitting).toThrow(expect.objectContaining({ code, argument }));
    expect(fitting).toThrow(/EMPTY|RANGE|FINITE/.test(code) ? RangeError : TypeError);
  });
});
