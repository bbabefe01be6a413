import { describe, expect, test } from 'vitest';
import { groupViews } from '../../../src/segment/groups/groupViews.ts';

describe('groupViews', () => {
  test('each group is what lies between its start and the next, and is not copied', () => {
    const values = Float64Array.of(1, 2, 3);
    const views = groupViews(values, Int32Array.of(0, 2, 2, 3));
    expect(views).toEqual([Float64Array.of(1, 2), new Float64Array(0), Float64Array.of(3)]);
    expect(views.every(({ buffer }) => buffer === values.buffer)).toBe(true);
    expect(groupViews(new Float64Array(0), Int32Array.of(0))).toEqual([]);
  });
});
