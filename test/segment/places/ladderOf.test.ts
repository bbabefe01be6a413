import { describe, expect, test } from 'vitest';
import { participationRungs, participationSegments } from 'engagement-metrics/segment';
import { ladderOf } from '../../../src/segment/places/ladderOf.ts';

const input = { creations: 'posts', critiques: 'comments', collections: 'saves' } as const;

test('ladderOf has the columns from the highest rung to the lowest', () => {
  expect(ladderOf('f', input, [])).toEqual({ columns: ['posts', 'comments', 'saves'], least: 1 });
  expect(ladderOf('f', { ...input, least: 3, more: 1 } as never, ['more']).least).toBe(3);
});

describe.each([
  ['participationSegments', (given: never) => participationSegments(given)],
  [
    'participationRungs',
    (given: never) => participationRungs(given, { posts: [1], comments: [1], saves: [1] } as never),
  ],
])('%s', (name, call) => {
  test.each([
    [{ least: 0 }, 'ERR_OUT_OF_RANGE', 'least'],
    [{ least: NaN }, 'ERR_NOT_FINITE', 'least'],
    [{ creations: 1 }, 'ERR_TYPE', 'creations'],
    [{ collectors: 'saves' }, 'ERR_UNKNOWN_OPTION', 'collectors'],
  ])('refuses what is no ladder: %o', (change, code, argument) => {
    expect(() => call({ ...input, ...change } as never)).toThrow(
      expect.objectContaining({ code, argument, message: expect.stringMatching(new RegExp(`^${name}: `)) as string }),
    );
  });
});
