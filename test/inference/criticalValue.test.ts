import { expect, test } from 'vitest';
import { criticalValue } from '../../src/inference/criticalValue.ts';

test('criticalValue is how far the middle of the normal distribution reaches', () => {
  // SciPy 1.17.1: norm.isf((1 - confidence) / 2)
  expect(criticalValue('f', {})).toBeCloseTo(1.959963984540054, 13);
  expect(criticalValue('f', { confidence: 0.5 })).toBeCloseTo(0.6744897501960817, 13);
  expect(criticalValue('f', { confidence: 0.999 })).toBeCloseTo(3.2905267314918945, 12);
});

test('criticalValue of no confidence is 0, never -0', () => {
  expect(criticalValue('f', { confidence: 5e-324 })).toBe(0);
});

test('criticalValue refuses what is no confidence in the name of who asks', () => {
  expect(() => criticalValue('wilsonInterval', { confidence: 95 })).toThrow(
    'wilsonInterval: confidence is 95, not between 0 and 1',
  );
});
