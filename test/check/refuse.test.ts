import { expect, test } from 'vitest';
import { refuse, type ErrorCode } from '../../src/check/refuse.ts';

test.each<ErrorCode>(['ERR_TYPE', 'ERR_UNKNOWN_OPTION', 'ERR_LENGTH', 'ERR_INVALID_SPEC', 'ERR_VERSION'])(
  '%s comes as TypeError',
  (code) => {
    expect(() => refuse(code, 'f', 'x', 'is wrong')).toThrow(TypeError);
  },
);

test.each<ErrorCode>(['ERR_NOT_FINITE', 'ERR_OUT_OF_RANGE', 'ERR_OVERFLOW', 'ERR_EMPTY'])(
  '%s comes as RangeError',
  (code) => {
    expect(() => refuse(code, 'f', 'x', 'is wrong')).toThrow(RangeError);
  },
);

test('an error says which function refused which argument, and why', () => {
  expect(() => refuse('ERR_OUT_OF_RANGE', 'customerRetentionRate', 'newAtEnd', '40 exceeds customersAtEnd 30')).toThrow(
    expect.objectContaining({
      code: 'ERR_OUT_OF_RANGE',
      argument: 'newAtEnd',
      message: 'customerRetentionRate: newAtEnd 40 exceeds customersAtEnd 30',
    }),
  );
});
