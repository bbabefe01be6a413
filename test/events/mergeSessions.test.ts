import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, mergeSessions, sessions, type Sessions } from 'engagement-metrics/events';
import { fields, histories as events, type Event } from './histories.ts';

const gap = { days: 400 };
const of = (given: readonly Event[]) => sessions(eventLog(given, fields), { gap });

/** Sessions by the texts of their users, in an order of their own: equal starts may come in any. */
function rowsOf({ users, starts, ends, events: depth, views, keyEvents, engaged }: Sessions): unknown[] {
  const rows = Array.from(starts, (start, s) => {
    return [start, users.labels[users.codes[s]!], ends[s], depth[s], views[s], keyEvents[s], engaged[s]];
  });
  return rows.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));
}

describe('mergeSessions', () => {
  test('sessions computed hour by hour are those computed at once, however the events were parted', () => {
    fc.assert(
      fc.property(events, (given) => {
        const parts = [0, 1, 2].map((part) => given.filter((_, i) => i % 3 === part));
        expect(rowsOf(mergeSessions(parts.map(of)))).toEqual(rowsOf(of(given)));
      }),
    );
  });

  test('a visitor who crosses an hour is one session, which is no bounce (UMAMI-2228)', () => {
    const hour = (minutes: number) =>
      sessions(eventLog({ user: ['a'], time: [minutes * 60_000] }, { user: 'user', time: 'time' }));
    const { events: depth, engaged } = mergeSessions([hour(58), hour(61)]);
    expect([...depth]).toEqual([2]);
    expect([...engaged]).toEqual([1]);
  });

  test('entry and exit are those of the first and the last part', () => {
    const part = (time: number, type: string) =>
      sessions(eventLog({ user: ['a'], time: [time], type: [type] }, { user: 'user', time: 'time', type: 'type' }));
    const { entries, exits } = mergeSessions([part(2000, 'buy'), part(1000, 'home')]);
    expect(entries?.labels[entries.codes[0]!]).toBe('home');
    expect(exits?.labels[exits.codes[0]!]).toBe('buy');
  });

  test('a missing type stays missing beside an empty one', () => {
    const log = eventLog(
      { user: ['a', 'b'], time: [0, 1], type: [null, ''] },
      { user: 'user', time: 'time', type: 'type' },
    );
    expect(mergeSessions([sessions(log)]).entries?.codes).toEqual(Int32Array.of(-1, 0));
  });

  test('other rules, a maximum and no part at all are refused', () => {
    const log = eventLog({ user: ['a'], time: [0] }, { user: 'user', time: 'time' });
    const refused = (parts: readonly Sessions[], code: string, argument: string) => {
      expect(() => mergeSessions(parts)).toThrow(expect.objectContaining({ code, argument }));
    };
    refused([], 'ERR_LENGTH', 'parts');
    refused([sessions(log), sessions(log, { gap: { hours: 1 } })], 'ERR_OUT_OF_RANGE', 'parts[1]');
    refused([sessions(log, { maximum: { hours: 8 } })], 'ERR_OUT_OF_RANGE', 'parts[0]');
  });
});
