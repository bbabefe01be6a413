import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { eventGroupCodes } from '../../../src/events/funnels/eventGroupCodes.ts';
import { actFields, actsOf } from '../funnels.ts';

const acts = [...actsOf('AB', 'a'), ...actsOf('A', 'b')].map((act, i) => ({ ...act, country: [null, 'NZ', 'NP'][i]! }));
const log = eventLog(acts, actFields); // in the order of time: a, b, a

test('an event is in the group of its type or dimension, those without one in the last', () => {
  const { groups, codes } = eventGroupCodes('f', log, 3, 'country');
  expect(Array.from(codes, (code) => groups[code])).toEqual([null, 'NP', 'NZ']);
  expect(groups.at(-1)).toBe(null);
  const types = eventGroupCodes('f', log, 2, 'type');
  expect(Array.from(types.codes, (code) => types.groups[code])).toEqual(['A', 'A']);
});

test('an event is in the group of its user', () => {
  const by = { users: ['b'], segments: { labels: ['x'], codes: Int32Array.of(0) } };
  const { groups, codes } = eventGroupCodes('f', log, 3, by);
  expect(groups).toEqual(['x', null]);
  expect(codes).toEqual(Int32Array.of(1, 0, 1));
  expect(eventGroupCodes('f', log, 2, by).codes).toEqual(Int32Array.of(1, 0));
});

test('what is no group is refused', () => {
  const refused = (by: never) => expect(() => eventGroupCodes('f', log, 3, by));
  refused('city' as never).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'by' }));
  refused(null as never).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'by' }));
});
