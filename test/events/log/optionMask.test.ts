import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { optionMask } from '../../../src/events/log/optionMask.ts';
import { actFields, actsOf, step } from '../funnels.ts';

const log = eventLog(actsOf('ABA'), actFields);

test('optionMask says which of the first events meet a condition', () => {
  expect(optionMask('f', log, 3, 'where', step('A'))).toEqual(Uint8Array.of(1, 0, 1));
  expect(optionMask('f', log, 2, 'where', step('A'))).toEqual(Uint8Array.of(1, 0));
  expect(optionMask('f', log, 3, 'where', undefined)).toBe(null);
});

test('optionMask refuses what is no condition, and one that asks for what the log does not have', () => {
  const refused = (condition: unknown) => expect(() => optionMask('f', log, 3, 'views', condition as never));
  refused(null).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'views' }));
  refused({ of: 'page', in: [] }).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'log.page' }));
});
