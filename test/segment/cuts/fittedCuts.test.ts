import { expect, test } from 'vitest';
import { fittedCuts } from '../../../src/segment/cuts/fittedCuts.ts';

test('fittedCuts writes what is given and nothing else, never a -0', () => {
  const labels = ['low', 'high'];
  const fitted = fittedCuts('f', { of: 'score', labels, missing: undefined }, [-0], 1e-11);
  expect(fitted).toStrictEqual({ version: 1, type: 'cuts', of: 'score', cuts: [0], labels, tolerance: 1e-11 });
  expect(fitted.labels).not.toBe(labels);
  expect(fittedCuts('f', { of: 'score', labels, missing: '', hysteresis: 1 }, [3], 0)).toMatchObject({
    missing: '',
    hysteresis: 1,
  });
});
