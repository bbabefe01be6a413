import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { conditionReader } from '../../../src/events/customers/conditionReader.ts';
import { logField } from '../../../src/events/log/logField.ts';
import type { Field } from '../../../src/table/types.ts';
import { fields, histories, inOrder, rules } from '../histories.ts';

test('conditionReader tells of stretch after stretch, also of the same again, which events meet a condition', () => {
  fc.assert(
    fc.property(histories, rules, rules, fc.integer({ min: 1, max: 9 }), (events, one, other, length) => {
      const log = eventLog(events, fields);
      const both = { any: [{ all: [one.condition, { not: other.condition }] }, other.condition] };
      const slow = inOrder(events).map((event) => Number(one.met(event) || other.met(event)));
      const read = conditionReader(both, length, (name) => logField('f', log, name));
      for (const shift of [0, 1, 0]) {
        const stretches = Array.from({ length: Math.ceil(events.length / length) + 1 }, (_, k) => k * length + shift);
        const met = stretches.flatMap((start) => [
          ...read(Math.min(start, events.length), Math.min(start + length, events.length)),
        ]);
        expect(met).toEqual(slow.slice(shift));
      }
    }),
  );
});

test('conditionReader asks for a field once, however many stretches it reads', () => {
  const log = eventLog(
    { who: ['a', 'b', 'a'], at: [0, 1, 2], what: ['x', null, 'y'] },
    { user: 'who', time: 'at', type: 'what' },
  );
  const asked: string[] = [];
  const fieldOf = (name: string): Field => {
    asked.push(name);
    return logField('f', log, name);
  };
  const condition = {
    all: [{ of: 'time', from: 1 }, { of: 'type', missing: true } as const, { of: 'user', in: ['b'] }],
  };
  const read = conditionReader(condition, 2, fieldOf);
  expect([...read(0, 2), ...read(2, 3), ...read(1, 3)]).toEqual([0, 1, 0, 1, 0]);
  expect(asked).toEqual(['time', 'type', 'user']);
});

test('conditionReader of all of nothing is met by everything, of any of nothing by none', () => {
  const fieldOf = (): never => expect.unreachable();
  expect([...conditionReader({ all: [] }, 3, fieldOf)(4, 6)]).toEqual([1, 1]);
  expect([...conditionReader({ any: [] }, 3, fieldOf)(4, 6)]).toEqual([0, 0]);
});
