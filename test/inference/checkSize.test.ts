import { expect, test } from 'vitest';
import { checkSize } from '../../src/inference/checkSize.ts';

test('checkSize lets pass what the quantiles can take, and refuses more by name', () => {
  expect(checkSize('f', { events: 1e11, trials: 0 })).toBeUndefined();
  const call = () => {
    checkSize('f', { events: 5, trials: 1.5e11 });
  };
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'trials' }));
  expect(call).toThrow('f: trials is 150000000000, above 1e11');
});
