import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventGroups } from '../../src/events/eventGroups.ts';
import { inOrder } from './histories.ts';
import { logOf, people, scenes, type Visit } from './visits.ts';

/** The groups by looking through all events for each. */
function slowGroups(
  visits: readonly Visit[],
  users: readonly string[],
  labels: readonly (string | null)[],
  groupOf: (visit: Visit) => string | null,
) {
  const all = labels.map((group) => {
    const mine = visits.filter((visit) => groupOf(visit) === group);
    return {
      group,
      users: Int32Array.from(mine, ({ who }) => users.indexOf(who)),
      times: Float64Array.from(mine, ({ at }) => at),
    };
  });
  return all.filter(({ group, users: members }) => group !== null || members.length > 0);
}

test('eventGroups parts the first events by a dimension or by segments, in the order of time, with and without a condition', () => {
  fc.assert(
    fc.property(scenes, fc.boolean(), fc.nat({ max: 40 }), ({ visits }, onlyVisits, most) => {
      const log = logOf(visits);
      const past = Math.min(most, visits.length);
      const ordered = inOrder(visits.map((visit) => ({ ...visit, paid: null }))).slice(0, past) as Visit[];
      const chosen = ordered.filter(({ what }) => !onlyVisits || what === 'visit');
      const where = onlyVisits ? { of: 'type', in: ['visit'] } : undefined;
      const users = log.users.labels;
      const [together, ...others] = eventGroups('f', log, past, { where, by: undefined });
      expect(others).toEqual([]);
      expect(together).toEqual(
        slowGroups(chosen, users, ['all'], () => 'all').map((all) => ({ ...all, group: null }))[0],
      );
      const { labels } = log.dimensions['country']!;
      expect(eventGroups('f', log, past, { where, by: 'country' })).toEqual(
        slowGroups(chosen, users, [...labels, null], ({ country }) => country),
      );
      const segments = { labels: ['x', '__proto__', 'nobody'], codes: Int32Array.of(0, 1, 1, -1) };
      const by = { users: people.slice(0, 4), segments };
      expect(eventGroups('f', log, past, { where, by })).toEqual(
        slowGroups(
          chosen,
          users,
          [...segments.labels, null],
          ({ who }) => ['x', '__proto__', '__proto__'][people.indexOf(who)] ?? null,
        ),
      );
    }),
  );
});
