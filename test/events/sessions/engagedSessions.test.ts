import { expect, test } from 'vitest';
import { engagedSessions } from '../../../src/events/sessions/engagedSessions.ts';

test('engagedSessions are long, or have a key event, or two views: each alone is enough', () => {
  const starts = Float64Array.of(0, 5, 5, 5, 5);
  const ends = Float64Array.of(11, 15, 15, 15, 15);
  const views = Int32Array.of(0, 1, 2, 1, 3);
  const keyEvents = Int32Array.of(0, 0, 0, 1, 2);
  expect(engagedSessions(starts, ends, views, keyEvents, 10)).toEqual(Uint8Array.of(1, 0, 1, 1, 1));
});
