import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoProportionPower, twoProportionTest } from 'engagement-metrics/inference';
import { randomNumbers } from 'engagement-metrics/stats';
import { goldenPowers } from '../golden/hypothesisSampleSizes.ts';
import { rowLaws } from '../laws/rate.ts';
import { within } from './experiments.ts';

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const inputs = fc.record({
  controlProportion: share,
  treatmentProportion: share,
  trialsPerArm: fc.integer({ min: 1, max: 100_000 }),
});

test.each(goldenPowers)(
  'twoProportionPower of $control and $treatment with $n an arm is that of R and statsmodels',
  ({ control, treatment, n, confidence, power }) => {
    const row = { controlProportion: control, treatmentProportion: treatment, trialsPerArm: n };
    within(twoProportionPower(row, { confidence }), power, 1e-11);
  },
);

test('twoProportionPower is the share of simulated experiments in which the test finds the difference', () => {
  const random = randomNumbers(20_241_122);
  const row = { controlProportion: 0.3, treatmentProportion: 0.4, trialsPerArm: 200 };
  const draw = (p: number): number => {
    let successes = 0;
    for (let i = 0; i < row.trialsPerArm; i++) if (random() < p) successes++;
    return successes;
  };
  let found = 0;
  const experiments = 4000;
  for (let i = 0; i < experiments; i++) {
    const { pValue } = twoProportionTest({
      controlSuccesses: draw(row.controlProportion),
      controlTrials: row.trialsPerArm,
      treatmentSuccesses: draw(row.treatmentProportion),
      treatmentTrials: row.trialsPerArm,
    })!;
    if (pValue! < 0.05) found++;
  }
  // Within three standard errors of a share of 4000.
  expect(Math.abs(found / experiments - twoProportionPower(row)!)).toBeLessThan(0.025);
});

test('twoProportionPower without a difference is 1 - confidence: what is found by chance', () => {
  fc.assert(
    fc.property(inputs, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (row, confidence) => {
      const same = { ...row, treatmentProportion: row.controlProportion };
      within(twoProportionPower(same, { confidence }), 1 - confidence, 1e-9);
    }),
  );
});

test('twoProportionPower never falls with the trials, and is the same whichever arm is the control', () => {
  fc.assert(
    fc.property(inputs, fc.integer({ min: 1, max: 1000 }), (row, more) => {
      const power = twoProportionPower(row)!;
      expect(twoProportionPower({ ...row, trialsPerArm: row.trialsPerArm + more })).toBeGreaterThanOrEqual(
        power - 1e-12,
      );
      const { controlProportion, treatmentProportion, trialsPerArm } = row;
      const turned = { controlProportion: treatmentProportion, treatmentProportion: controlProportion, trialsPerArm };
      expect(twoProportionPower(turned)).toBe(power);
      expect(power).toBeGreaterThan(0);
      expect(power).toBeLessThanOrEqual(1);
    }),
  );
});

test('twoProportionPower falls when more confidence is asked for', () => {
  fc.assert(
    fc.property(inputs, (row) => {
      const [less, more] = [0.9, 0.99].map((confidence) => twoProportionPower(row, { confidence })!);
      expect(more).toBeLessThanOrEqual(less!);
    }),
  );
});

test('twoProportionPower is 1 for what cannot be missed', () => {
  expect(twoProportionPower({ controlProportion: 0.1, treatmentProportion: 0.9, trialsPerArm: 1e9 })).toBe(1);
});

test('twoProportionPower is null without trials, and where neither proportion has a spread', () => {
  for (const none of [0, -0]) {
    expect(twoProportionPower({ controlProportion: 0.1, treatmentProportion: 0.2, trialsPerArm: none })).toBeNull();
  }
  for (const [one, other] of [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    expect(twoProportionPower({ controlProportion: one, treatmentProportion: other, trialsPerArm: 9 })).toBeNull();
  }
  expect(twoProportionPower({ controlProportion: 0, treatmentProportion: 0.5, trialsPerArm: 9 })).toBeGreaterThan(0.05);
});

describe('twoProportionPower', () => {
  const usual = { controlProportion: 0.1, treatmentProportion: 0.12, trialsPerArm: 1000 };
  const ofRow = (row: typeof usual) => twoProportionPower(row);
  rowLaws(Object.defineProperty(ofRow, 'name', { value: 'twoProportionPower' }), usual);

  test.each(['controlProportion', 'treatmentProportion'])('refuses a %s above 1', (argument) => {
    const call = () => twoProportionPower({ ...usual, [argument]: 1.0001 });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }));
  });

  test('takes 0.95 for granted, and refuses other options and confidences, also without trials', () => {
    expect(twoProportionPower(usual)).toBe(twoProportionPower(usual, { confidence: 0.95 }));
    const none = { ...usual, trialsPerArm: 0 };
    expect(() => twoProportionPower(none, { confidence: 1 })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
    );
    expect(() => twoProportionPower(none, { power: 0.8 } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'power' }),
    );
  });
});
