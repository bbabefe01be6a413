import { describe, expect, test } from 'vitest';
import { caseValues } from '../../../src/segment/places/caseValues.ts';

describe('caseValues', () => {
  test('missing, every bound, and what lies between and beyond them', () => {
    const values = caseValues('n', [
      { of: 'n', from: 2, below: 4 },
      { of: 'other', from: 3 },
    ]);
    const numbers = values.filter((value) => typeof value === 'number');
    expect(values[0]).toBeNull();
    expect(numbers.filter((value) => value >= 2 && value <= 4).sort()).toEqual([2, 3, 4]);
    expect(numbers.some((value) => value < 2) && numbers.some((value) => value > 4)).toBe(true);
  });

  test('every listed text, the digits of listed numbers, and a text that is not listed', () => {
    const values = caseValues('plan', [{ not: { any: [{ of: 'plan', in: ['x', 'xx', 7] }] } }]);
    expect(values.slice(0, 5)).toEqual([null, 'x', 'xx', '7', 'xxxx']);
    expect(values).toContain(7);
  });

  test('a field that is only asked whether it is there is there or not', () => {
    expect(caseValues('n', [{ all: [{ of: 'n', missing: true }] }])).toEqual([null, 0]);
  });
});
