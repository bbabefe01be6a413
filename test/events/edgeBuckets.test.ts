import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketStarts } from '../../src/events/bucketStarts.ts';
import { edgeBuckets } from '../../src/events/edgeBuckets.ts';
import { blockOf, byUser, size, streams } from './passes.ts';

const day = 86_400_000;

test('edgeBuckets are the first and the last day with an event, -1 for who has none', () => {
  fc.assert(
    fc.property(streams, fc.nat({ max: 60 }), (events, cut) => {
      const edges = { first: new Int32Array(size).fill(-1), last: new Int32Array(size).fill(-1) };
      const origin = Math.floor((events[0]?.time ?? 0) / day);
      const starts = bucketStarts('f', { unit: 'day' }, origin * day, events.at(-1)?.time ?? 0);
      edgeBuckets(edges, starts, blockOf(events.slice(0, cut)));
      edgeBuckets(edges, starts, blockOf(events.slice(cut)));
      const dayOf = (time: number | undefined) => (time === undefined ? -1 : Math.floor(time / day) - origin);
      expect([...edges.first]).toEqual(byUser(events, (mine) => dayOf(mine[0]?.time)));
      expect([...edges.last]).toEqual(byUser(events, (mine) => dayOf(mine.at(-1)?.time)));
    }),
  );
});
