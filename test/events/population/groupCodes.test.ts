import { expect, test } from 'vitest';
import { groupCodes } from '../../../src/events/population/groupCodes.ts';
import { logOf } from '../visits.ts';

const log = logOf(
  ['a', 'b', 'a', 'c'].map((who, i) => ({ who, at: i, what: i > 1 ? 'buy' : 'visit', country: i === 0 ? null : 'NZ' })),
);

test('groupCodes are those of the events, or of the users where segments say which', () => {
  expect(groupCodes('f', log, 'type')).toEqual({ ...log.types, ofUsers: false });
  expect(groupCodes('f', log, 'country')).toEqual({
    labels: ['NZ'],
    codes: Int32Array.of(-1, 0, 0, 0),
    ofUsers: false,
  });
  const segments = { labels: ['x', 'y'], codes: Int32Array.of(1, 0, -1) };
  const codes = Int32Array.of(0, -1, -1);
  expect(groupCodes('f', log, { users: ['z', 'a', 'b'], segments })).toEqual({
    labels: ['x', 'y'],
    codes,
    ofUsers: true,
  });
});

test('groupCodes refuses what is neither a dimension nor segments', () => {
  const refused = (by: unknown, code: string, argument: string) => {
    expect(() => groupCodes('f', log, by as string)).toThrow(expect.objectContaining({ code, argument }));
  };
  refused('user', 'ERR_OUT_OF_RANGE', 'by');
  refused(7, 'ERR_TYPE', 'by');
  refused(
    { users: ['a'], segments: { labels: [], codes: Int32Array.of(0) } },
    'ERR_OUT_OF_RANGE',
    'by.segments.codes[0]',
  );
  refused({ users: ['a'], segments: { labels: [], codes: Int32Array.of() } }, 'ERR_LENGTH', 'by.segments');
});
