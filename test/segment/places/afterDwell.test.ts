import { describe, expect, test } from 'vitest';
import { afterDwell } from '../../../src/segment/places/afterDwell.ts';

describe('afterDwell', () => {
  test('the previous segment holds until the time is reached', () => {
    expect([0, 29.9, 30, 31].map((dwell) => afterDwell(2, 1, dwell, 30))).toEqual([1, 1, 2, 2]);
    expect(afterDwell(2, 1, 0, 0)).toBe(2);
  });

  test('nobody is held who is missing, was nowhere, or was there for a time that is not known', () => {
    expect(afterDwell(-1, 1, 0, 30)).toBe(-1);
    expect(afterDwell(2, -1, 0, 30)).toBe(2);
    expect(afterDwell(2, 1, NaN, 30)).toBe(2);
  });
});
