import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyScale } from 'engagement-metrics/scale';
import { flatScale } from '../../src/scale/flatScale.ts';
import { finiteNumbers } from '../arbitraries.ts';
import { scaleLaws } from '../laws/scale.ts';

const populations = finiteNumbers.map((value) => value + 0);

scaleLaws(populations.map(flatScale));

test('without spread every value is worth half', () => {
  fc.assert(
    fc.property(populations, finiteNumbers, (population, value) => {
      expect(applyScale(flatScale(population), value)).toBe(0.5);
    }),
  );
});

test('a flat scale is one knot at the only value there was', () => {
  expect(flatScale(12)).toEqual({ type: 'linear', domain: [12], range: [0.5] });
});
