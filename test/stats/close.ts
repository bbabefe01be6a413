import { expect } from 'vitest';

/** How far a number is from what it should be, as a share of that. */
export function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs((actual - expected) / expected);
}

/** Asserts that a number is what it should be, to a share of that. */
export function expectClose(actual: number, expected: number, error: number, what: string = ''): void {
  expect(relativeError(actual, expected), `${what} ${String(actual)}, not ${String(expected)}`).toBeLessThanOrEqual(
    error,
  );
}

/** What is promised: 1e-12 for parameters up to 1e4, 1e-10 beyond. */
export function promised(...parameters: readonly number[]): number {
  return parameters.every((parameter) => parameter <= 1e4) ? 1e-12 : 1e-10;
}

/** Asserts that a call is refused by its code, as a native error that names function and argument. */
export function expectRefused(call: () => unknown, where: string, argument: string, code: string): void {
  const NativeError = code === 'ERR_TYPE' ? TypeError : RangeError;
  expect(call).toThrow(NativeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
  expect(call).toThrow(`${where}: ${argument} `);
}
