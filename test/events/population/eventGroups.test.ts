import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventGroups } from '../../../src/events/population/eventGroups.ts';
import type { GroupEvents } from '../../../src/events/population/populationTypes.ts';
import { inOrder } from '../histories.ts';
import { day, logOf, people, scenes, type Visit } from '../visits.ts';

/** The groups by looking through all events for each: the users of the events before the first period, of each, and after. */
function slowGroups(
  visits: readonly Visit[],
  users: readonly string[],
  starts: Float64Array,
  labels: readonly (string | null)[],
  groupOf: (visit: Visit) => string | null,
) {
  const all = labels.map((group) => {
    const mine = visits.filter((visit) => groupOf(visit) === group);
    const before = (time: number) => mine.filter(({ at }) => at < time).length;
    return { group, users: mine.map(({ who }) => users.indexOf(who)), places: Array.from(starts, before) };
  });
  return all.filter(({ group, users: members }) => group !== null || members.length > 0);
}

/** What a pass reads of a group. */
function read({ group, users, mask, places }: GroupEvents) {
  const isRead = (_: unknown, i: number) => mask === null || mask[i] === 1;
  const before = (place: number) => [...users.subarray(0, place)].filter(isRead).length;
  return { group, users: [...users].filter(isRead), places: Array.from(places, before) };
}

test('eventGroups parts the first events by a dimension or by segments, in the order of time, with and without a condition', () => {
  fc.assert(
    fc.property(scenes, fc.boolean(), fc.nat({ max: 40 }), ({ visits, from }, onlyVisits, most) => {
      const log = logOf(visits);
      const past = Math.min(most, visits.length);
      const ordered = inOrder(visits.map((visit) => ({ ...visit, paid: null }))).slice(0, past) as Visit[];
      const chosen = ordered.filter(({ what }) => !onlyVisits || what === 'visit');
      const where = onlyVisits ? { of: 'type', in: ['visit'] } : undefined;
      const users = log.users.labels;
      const starts = Float64Array.of(from, from + 2 * day, from + 2 * day, from + 9 * day);
      const groups = (by: Parameters<typeof eventGroups>[4]['by']) =>
        Array.from(eventGroups('f', log, past, starts, { where, by }), read);
      const all = slowGroups(chosen, users, starts, ['all'], () => 'all')[0]!;
      expect(groups(undefined)).toEqual([{ ...all, group: null }]);
      const { labels } = log.dimensions['country']!;
      expect(groups('country')).toEqual(slowGroups(chosen, users, starts, [...labels, null], ({ country }) => country));
      const segments = { labels: ['x', '__proto__', 'nobody'], codes: Int32Array.of(0, 1, 1, -1) };
      expect(groups({ users: people.slice(0, 4), segments })).toEqual(
        slowGroups(
          chosen,
          users,
          starts,
          [...segments.labels, null],
          ({ who }) => ['x', '__proto__', '__proto__'][people.indexOf(who)] ?? null,
        ),
      );
    }),
  );
});
