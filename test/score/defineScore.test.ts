import { describe, expect, test } from 'vitest';
import { defineScore } from 'engagement-metrics/score';
import { deepFrozen, problemsOf, reference } from './cases.ts';

describe('defineScore', () => {
  test('a spec comes back as it stands', () => {
    const spec = deepFrozen(structuredClone(reference.spec));
    expect(defineScore(spec)).toBe(spec);
    expect(spec).toEqual(reference.spec);
  });

  test('which strategies there are is not known yet', () => {
    expect(() => defineScore({ metrics: { visits: { normalize: { type: 'mine', knee: 3 } } } })).not.toThrow();
  });

  test('all problems are told at once', () => {
    const defining = () =>
      defineScore({ metrics: { visits: { normalize: 3, weight: -1 }, opens: { wieght: 1 } }, range: [1, 0] } as never);
    expect(problemsOf(defining)).toEqual([
      ['/range', 'ERR_OUT_OF_RANGE'],
      ['/metrics/visits/normalize', 'ERR_TYPE'],
      ['/metrics/visits/weight', 'ERR_OUT_OF_RANGE'],
      ['/metrics/opens', 'ERR_TYPE'],
      ['/metrics/opens/wieght', 'ERR_UNKNOWN_OPTION'],
    ]);
    expect(defining).toThrow(expect.objectContaining({ argument: 'spec' }));
    expect(defining).toThrow(TypeError);
    expect(defining).toThrow('defineScore: spec /range is not [low, high] with low below high (and 4 more)');
  });
});
