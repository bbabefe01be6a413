import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, sessions, type SessionsOptions } from 'engagement-metrics/events';
import { fields, histories as events, type Event } from './histories.ts';

const minute = 60_000;
const at = (...minutes: number[]) => minutes.map((each) => each * minute);
const log = (users: readonly string[], times: readonly number[], types?: readonly string[]) =>
  eventLog({ users, times, types: types ?? users }, { user: 'users', time: 'times', type: 'types' });

describe('sessions', () => {
  test('end after a gap of more than 30 minutes, not of just 30', () => {
    const { starts, ends, events: depth } = sessions(log(['a', 'a', 'a'], at(0, 30, 60.1)));
    expect([...starts]).toEqual(at(0, 60.1));
    expect([...ends]).toEqual(at(30, 60.1));
    expect([...depth]).toEqual([2, 1]);
  });

  test('have as much gap as is asked for', () => {
    expect(sessions(log(['a', 'a'], at(0, 6)), { gap: { minutes: 5 } }).starts).toHaveLength(2);
    expect(sessions(log(['a', 'a'], at(0, 6)), { gap: { hours: 1 } }).starts).toHaveLength(1);
  });

  test('are cut at the maximum, counted from their start', () => {
    const times = Array.from({ length: 60 }, (_, i) => i * 10 * minute);
    const users = times.map(() => 'a');
    const { events: depth } = sessions(log(users, times), { maximum: { minutes: 475 } });
    expect([...depth]).toEqual([48, 12]);
  });

  test('are each of one user', () => {
    const { users, events: depth } = sessions(log(['a', 'b', 'a'], at(0, 1, 2)));
    expect(users).toEqual({ labels: ['a', 'b'], codes: Int32Array.of(0, 1) });
    expect([...depth]).toEqual([2, 1]);
  });

  test('enter and exit by the types of their first and last event', () => {
    const { entries, exits } = sessions(log(['a', 'a', 'b'], at(0, 1, 2), ['home', 'buy', 'blog']));
    expect(entries?.codes.map((code) => code)).toEqual(Int32Array.of(0, 2));
    expect(exits?.codes.map((code) => code)).toEqual(Int32Array.of(1, 2));
    expect(entries?.labels).toEqual(['home', 'buy', 'blog']);
  });

  test('are engaged when they last longer than 10 seconds, have a key event or two views (GA4)', () => {
    const engaged = (times: readonly number[], options: SessionsOptions = { views: { of: 'type', in: ['view'] } }) =>
      sessions(
        log(['a', 'a', 'a'].slice(0, times.length), times, ['view', 'scroll', 'view'].slice(0, times.length)),
        options,
      ).engaged[0];
    expect(engaged([0, 10_000])).toBe(0);
    expect(engaged([0, 10_001])).toBe(1);
    expect(engaged([0, 1, 2])).toBe(1);
    expect(engaged([0, 1], { views: { of: 'type', in: ['view'] }, keyEvents: { of: 'type', in: ['scroll'] } })).toBe(1);
    expect(engaged([0, 20_000], { views: { of: 'type', in: ['view'] }, engagedAfter: { minutes: 1 } })).toBe(0);
  });

  test('look only at events before asOf that are chosen', () => {
    const given = log(['a', 'a', 'a'], at(0, 20, 40), ['view', 'ping', 'view']);
    expect([...sessions(given, { where: { of: 'type', in: ['view'] } }).events]).toEqual([1, 1]);
    expect([...sessions(given, { asOf: 40 * minute }).events]).toEqual([2]);
  });

  test('of no events are none', () => {
    expect(sessions(log([], [])).starts).toHaveLength(0);
  });

  test('refuse what is no option or no length of time', () => {
    const given = log(['a'], [0]);
    const refused = (options: object) => expect(() => sessions(given, options));
    refused({ timeout: 30 }).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'timeout' }));
    refused({ gap: 30 }).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'gap' }));
    refused({ gap: { minutes: -1 } }).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'gap.minutes' }),
    );
    refused({ views: { of: 'page', in: [] } }).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'log.page' }),
    );
    refused({ keyEvents: { off: 'type' } }).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC' }));
  });

  test('are what grouping and sorting give', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 2000 }), (given, days) => {
        const { users, starts, events: depth } = sessions(eventLog(given, fields), { gap: { days } });
        const found = Array.from(starts, (start, s) => [users.labels[users.codes[s]!], start, depth[s]] as const);
        const key = ([user, start]: readonly [string | undefined, number, ...unknown[]]) =>
          `${String(start)} ${String(user)}`;
        expect(found.map(key).sort()).toEqual(
          slow(given, days * 86_400_000)
            .map(key)
            .sort(),
        );
        expect(depth.reduce((sum, each) => sum + each, 0)).toBe(given.length);
      }),
    );
  });

  test('are fewer with a longer gap, and one a user with a gap beyond all', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 5000 }), (given, days) => {
        const own = eventLog(given, fields);
        const count = (gap: number) => sessions(own, { gap: { days: gap } }).starts.length;
        expect(count(days)).toBeGreaterThanOrEqual(count(days + 1));
        expect(count(1e8)).toBe(own.users.labels.length);
      }),
    );
  });
});

/** Every user's events by themselves, sorted, and cut where they pause. */
function slow(given: readonly Event[], gap: number): [user: string, start: number, depth: number][] {
  const byUser = new Map<string, number[]>();
  for (const { who, at: time } of given) byUser.set(String(who), [...(byUser.get(String(who)) ?? []), time]);
  return [...byUser].flatMap(([user, times]) => {
    const found: [string, number, number][] = [];
    let last = -Infinity;
    for (const time of times.sort((a, b) => a - b)) {
      if (time - last > gap) found.push([user, time, 0]);
      found[found.length - 1]![2]++;
      last = time;
    }
    return found;
  });
}
