import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attentionLevel, type AttentionLevel } from 'engagement-metrics/web';
import { shares } from '../arbitraries.ts';
import { rowLaws, type Formula } from '../laws/rate.ts';

const read = { seconds: 95, shareRead: 0.8, comments: 0 };
const levels: readonly AttentionLevel[] = ['bounce', 'shallow', 'deep', 'complete'];
const views = fc.record({
  seconds: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 3600, noNaN: true })),
  shareRead: shares,
  comments: fc.nat(2),
});

test('attentionLevel is bounce under 10 seconds, shallow under half, deep from there, complete with a comment', () => {
  expect(attentionLevel({ ...read, seconds: 9 })).toBe('bounce'); // LALMAS
  expect(attentionLevel({ ...read, shareRead: 0.3 })).toBe('shallow');
  expect(attentionLevel(read)).toBe('deep');
  expect(attentionLevel({ ...read, comments: 1 })).toBe('complete');
});

test('attentionLevel counts 10 seconds as no bounce, and half as deep', () => {
  expect(attentionLevel({ seconds: 10, shareRead: 0.5, comments: 0 })).toBe('deep');
  expect(attentionLevel({ seconds: 9.999999999999998, shareRead: 0.5, comments: 0 })).toBe('bounce');
  expect(attentionLevel({ seconds: 10, shareRead: 0.49999999999999994, comments: 0 })).toBe('shallow');
});

test('attentionLevel does not take a comment for reading', () => {
  expect(attentionLevel({ seconds: 5, shareRead: 1, comments: 3 })).toBe('bounce');
  expect(attentionLevel({ seconds: 60, shareRead: 0.1, comments: 3 })).toBe('shallow');
});

test('attentionLevel gives every view just one level', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { seconds, shareRead, comments } = view;
      const holds: Record<AttentionLevel, boolean> = {
        bounce: seconds < 10,
        shallow: seconds >= 10 && shareRead < 0.5,
        deep: seconds >= 10 && shareRead >= 0.5 && comments === 0,
        complete: seconds >= 10 && shareRead >= 0.5 && comments > 0,
      };
      expect(levels.filter((level) => holds[level])).toEqual([attentionLevel(view)]);
    }),
  );
});

test('attentionLevel never falls when there is more of anything', () => {
  fc.assert(
    fc.property(views, views, (view, more) => {
      const rank = (row: typeof view) => levels.indexOf(attentionLevel(row));
      const richer = {
        seconds: view.seconds + more.seconds,
        shareRead: Math.max(view.shareRead, more.shareRead),
        comments: view.comments + more.comments,
      };
      expect(rank(richer)).toBeGreaterThanOrEqual(rank(view));
    }),
  );
});

test.each([1.0000000000000002, 50])('attentionLevel refuses %d of the text, which is more than all', (shareRead) => {
  const call = () => attentionLevel({ ...read, shareRead });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'shareRead' }));
  expect(call).toThrow(`attentionLevel: shareRead is ${String(shareRead)}, above 1`);
});

describe('attentionLevel', () => {
  rowLaws(attentionLevel as unknown as Formula<keyof typeof read>, read);
});
