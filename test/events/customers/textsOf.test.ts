import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { textsOf } from '../../../src/events/customers/textsOf.ts';

const log = eventLog(
  { who: ['a'], at: [0], kind: ['x'], ['__proto__']: ['y'] },
  { user: 'who', time: 'at', type: 'kind', dimensions: ['__proto__'] },
);
const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });

test('textsOf gives the types of a log and its dimensions, whatever they are called', () => {
  expect(textsOf(log, 'type')?.labels).toEqual(['x']);
  expect(textsOf(log, '__proto__')?.labels).toEqual(['y']);
});

test('textsOf gives nothing that the log does not have', () => {
  for (const name of ['user', 'time', 'value', 'constructor', '']) expect(textsOf(log, name)).toBeUndefined();
  expect(textsOf(bare, 'type')).toBeUndefined();
  expect(textsOf(bare, '__proto__')).toBeUndefined();
});
