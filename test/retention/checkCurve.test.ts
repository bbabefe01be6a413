import { describe, expect, test } from 'vitest';
import {
  kaplanMeier,
  medianLifetime,
  quantileLifetimes,
  restrictedMeanLifetime,
  type SurvivalCurve,
} from 'engagement-metrics/retention';
import { checkCurve } from '../../src/retention/checkCurve.ts';
import { treated } from './lifetimes.ts';

const curve = kaplanMeier(treated)!;
const changed = (change: object): SurvivalCurve => ({ ...curve, ...change });
const stepChanged = (change: object): SurvivalCurve =>
  changed({ steps: curve.steps.map((step, i) => (i === 3 ? { ...step, ...change } : step)) });

describe('checkCurve', () => {
  test('lets a curve pass, also one that went through JSON', () => {
    expect(() => checkCurve('f', JSON.parse(JSON.stringify(curve)) as SurvivalCurve)).not.toThrow();
    const gone = kaplanMeier({ durations: [0, 1, 1], observed: [0, 1, 1] })!;
    for (const interval of ['log-log', 'log', 'plain'] as const) {
      const other = kaplanMeier({ durations: [0, 1, 1], observed: [0, 1, 1] }, { interval })!;
      expect(() => checkCurve('f', other)).not.toThrow();
    }
    expect(() => checkCurve('f', gone)).not.toThrow();
  });

  test.each([
    [changed({ steps: [] }), '/steps', 'ERR_LENGTH'],
    [changed({ steps: {} }), '/steps', 'ERR_TYPE'],
    [changed({ confidence: 1 }), '/confidence', 'ERR_OUT_OF_RANGE'],
    [changed({ confidence: 0 }), '/confidence', 'ERR_OUT_OF_RANGE'],
    [changed({ confidence: 95 }), '/confidence', 'ERR_OUT_OF_RANGE'],
    [changed({ confidence: '0.95' }), '/confidence', 'ERR_TYPE'],
    [changed({ bogus: 1 }), '/bogus', 'ERR_UNKNOWN_OPTION'],
    [{ steps: curve.steps }, '', 'ERR_TYPE'],
    [null, '', 'ERR_TYPE'],
    [stepChanged({ time: 7 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ time: -1 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ time: null }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ time: Infinity }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ survival: 0.9 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ survival: -0.1 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ survival: '0.7' }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ atRisk: NaN }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ events: 16 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ events: -1 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ low: -0.1 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ high: 1.1 }), '/steps/3', 'ERR_TYPE'],
    [stepChanged({ high: undefined }), '/steps/3', 'ERR_TYPE'],
    [changed({ steps: [null] }), '/steps/0', 'ERR_TYPE'],
    [changed({ steps: [3] }), '/steps/0', 'ERR_TYPE'],
    [changed({ steps: [{ ...curve.steps[0], survival: 1.5 }] }), '/steps/0', 'ERR_TYPE'],
  ])('refuses %o by the place %s', (broken, path, code) => {
    const problems = expect.arrayContaining([expect.objectContaining({ path, code })]) as unknown;
    const refused = expect.objectContaining({
      name: 'TypeError',
      code: 'ERR_INVALID_SPEC',
      argument: 'curve',
      problems,
    });
    const other = broken as SurvivalCurve;
    expect(() => checkCurve('f', other)).toThrow(refused);
    expect(() => medianLifetime(other)).toThrow(refused);
    expect(() => quantileLifetimes(other, [0.5])).toThrow(refused);
    expect(() => restrictedMeanLifetime({ curve: other, horizon: 1 })).toThrow(refused);
  });

  test('names the function that was called, and every step that is none', () => {
    const broken = changed({ steps: [null, ...curve.steps, 'x'] });
    expect(() => medianLifetime(broken)).toThrow(/^medianLifetime: curve \/steps\/0 is no step.*\(and 1 more\)$/);
  });
});
