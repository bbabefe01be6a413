import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrollDepth } from 'engagement-metrics/web';
import { missingValues, notNumbers, shares } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

const depths = fc.array(fc.oneof({ weight: 4, arbitrary: shares }, fc.constantFrom(...missingValues)));
const measured = fc.array(shares, { minLength: 1 });

test('scrollDepth is the mean of the shares that were reached', () => {
  const depth = scrollDepth({ depths: [1, 0.5, 0, 0.75, 0.25] });
  expect(depth).toEqual({ count: 5, missing: 0, mean: 0.5 }); // exact arithmetic
});

test('scrollDepth skips and counts views that were not measured: they did not reach nothing', () => {
  for (const missing of missingValues) {
    expect(scrollDepth({ depths: [1, missing, 0.5] })).toEqual({ count: 2, missing: 1, mean: 0.75 });
  }
});

test('scrollDepth is null when no view was measured', () => {
  expect(scrollDepth({ depths: [] })).toBeNull();
  expect(scrollDepth({ depths: [null, NaN] })).toBeNull();
});

test('scrollDepth is between the least and the largest depth', () => {
  fc.assert(
    fc.property(depths, (given) => {
      const observed = given.filter((depth): depth is number => Number.isFinite(depth));
      const depth = scrollDepth({ depths: given });
      expect(depth?.count ?? 0).toBe(observed.length);
      expect(depth?.missing ?? given.length).toBe(given.length - observed.length);
      if (!depth) return;
      expect(depth.mean).toBeGreaterThanOrEqual(Math.min(...observed));
      expect(depth.mean).toBeLessThanOrEqual(Math.max(...observed));
      near(depth.mean, observed.reduce((sum, each) => sum + each, 0) / observed.length);
    }),
  );
});

test('scrollDepth of all views follows from those of two parts', () => {
  fc.assert(
    fc.property(measured, measured, (some, others) => {
      const [one, other] = [scrollDepth({ depths: some })!, scrollDepth({ depths: others })!];
      const all = scrollDepth({ depths: [...some, ...others] })!;
      expect(all.count).toBe(one.count + other.count);
      near(all.mean, (one.mean * one.count + other.mean * other.count) / all.count);
    }),
  );
});

test('scrollDepth does not depend on order, nor on the kind of list', () => {
  fc.assert(
    fc.property(measured, (given) => {
      const depth = scrollDepth({ depths: given })!;
      near(scrollDepth({ depths: [...given].reverse() })!.mean, depth.mean);
      expect(scrollDepth({ depths: Float64Array.from(given) })).toEqual(depth);
      expect(scrollDepth({ depths: given.values() })).toEqual(depth);
    }),
  );
});

test('scrollDepth takes a million views, and leaves them as they were', () => {
  const million = Float64Array.from({ length: 1e6 }, (_, i) => (i % 5) / 4);
  expect(scrollDepth({ depths: million })).toEqual({ count: 1e6, missing: 0, mean: 0.5 });
  const frozen = Object.freeze([0.25, null, -0]);
  expect(scrollDepth({ depths: frozen })).toEqual({ count: 2, missing: 1, mean: 0.125 });
  expect(scrollDepth({ depths: [-0] })?.mean).toBe(0);
});

test.each([-5e-324, -0.5, 1.0000000000000002, 75])('scrollDepth refuses %d, which is no share', (depth) => {
  const call = () => scrollDepth({ depths: [1, null, depth] });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'depths[2]' }));
  expect(call).toThrow(`scrollDepth: depths[2] is ${String(depth)}, not between 0 and 1`);
});

test('scrollDepth refuses what is neither a number nor missing', () => {
  for (const depth of notNumbers) {
    const call = () => scrollDepth({ depths: [1, depth as number] });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'depths[1]' }));
    expect(call).toThrow('scrollDepth: depths[1] is ');
  }
});

test('scrollDepth refuses what is no column', () => {
  for (const column of [null, undefined, 1, '1', {}]) {
    const call = () => scrollDepth({ depths: column as number[] });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'depths' }));
  }
});
