import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { logField } from '../../../src/events/log/logField.ts';

test('logField finds the fields of every log, and its dimensions by any name', () => {
  const row = { who: 'a', at: 5, kind: 'buy', paid: 7, toString: 'x' };
  const dimensions = ['toString'];
  const log = eventLog([row], { user: 'who', time: 'at', type: 'kind', value: 'paid', dimensions });
  expect(logField('f', log, 'user')).toBe(log.users);
  expect(logField('f', log, 'time')).toBe(log.times);
  expect(logField('f', log, 'type')).toBe(log.types);
  expect(logField('f', log, 'value')).toBe(log.values);
  expect(logField('f', log, 'toString')).toBe(log.dimensions['toString']);
});

test.each(['type', 'value', 'country', 'constructor', '__proto__', ''])(
  'logField refuses %j where it is not there',
  (name) => {
    const log = eventLog([{ who: 'a', at: 5 }], { user: 'who', time: 'at' });
    expect(() => logField('f', log, name)).toThrow(TypeError);
    expect(() => logField('f', log, name)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: `log.${name}` }),
    );
  },
);
