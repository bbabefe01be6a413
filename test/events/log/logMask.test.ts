import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { logMask } from '../../../src/events/log/logMask.ts';
import { actFields, actsOf, step } from '../funnels.ts';

test('logMask says which of the first events meet a condition, and refuses one that asks for what is not there', () => {
  const log = eventLog(actsOf('ABA'), actFields);
  expect(logMask('f', log, 3, step('A'))).toEqual(Uint8Array.of(1, 0, 1));
  expect(logMask('f', log, 1, { of: 'time', from: 0 })).toEqual(Uint8Array.of(1));
  expect(() => logMask('f', log, 3, { of: 'value', from: 0 })).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'log.value' }),
  );
});
