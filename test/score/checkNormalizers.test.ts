import { expect, test } from 'vitest';
import { fitScore, parseScoreSpec } from 'engagement-metrics/score';

const spec = { metrics: { visits: { normalize: 'minMax' } } };

test('strategies that were forgotten, or are none, are refused by name', () => {
  for (const normalizers of [undefined, null, 3, 'minMax'] as never[]) {
    const refusal = expect.objectContaining({ code: 'ERR_TYPE', argument: 'normalizers' }) as unknown;
    expect(() => fitScore(spec as never, [] as never, normalizers)).toThrow(refusal);
    expect(() => parseScoreSpec(spec, normalizers)).toThrow(refusal);
  }
});

test('a strategy that is no function is a problem of the spec', () => {
  expect(() => parseScoreSpec(spec, { minMax: 3 as never })).toThrow("names 'minMax', which is 3, not a function");
});
