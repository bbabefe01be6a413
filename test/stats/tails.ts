import { expect, test } from 'vitest';
import { notNumbers } from '../arbitraries.ts';
import { expectRefused } from './close.ts';

type Parameters = Readonly<Record<string, number>>;

/** How every function of the gamma, beta and chi-square distributions refuses what cannot be. */
export function refusals(
  f: (argument: number, parameters: never) => number,
  argument: string,
  parameters: Parameters,
  outside: readonly number[],
): void {
  const call = (x: number, own: Parameters) => () => f(x, own as never);
  test.each(outside)(`${argument} cannot be %d`, (x) => {
    expectRefused(call(x, parameters), f.name, argument, 'ERR_OUT_OF_RANGE');
  });

  test.each(Object.keys(parameters))('%s is neither 0 nor negative, nor beyond 1e12', (name) => {
    for (const bad of [0, -1, 1e-101, 1.1e12]) {
      expectRefused(call(0.5, { ...parameters, [name]: bad }), f.name, name, 'ERR_OUT_OF_RANGE');
    }
    for (const bad of [NaN, Infinity]) {
      expectRefused(call(0.5, { ...parameters, [name]: bad }), f.name, name, 'ERR_NOT_FINITE');
    }
    for (const bad of [undefined, ...notNumbers] as number[]) {
      expectRefused(call(0.5, { ...parameters, [name]: bad }), f.name, name, 'ERR_TYPE');
    }
  });

  test(`${argument} is a finite number`, () => {
    for (const bad of [NaN, Infinity]) expectRefused(call(bad, parameters), f.name, argument, 'ERR_NOT_FINITE');
    for (const bad of notNumbers as number[]) expectRefused(call(bad, parameters), f.name, argument, 'ERR_TYPE');
  });

  test('the ends of the parameters give finite results', () => {
    for (const end of [1e-100 * 10, 1e12]) {
      const same = Object.fromEntries(Object.keys(parameters).map((name) => [name, end]));
      for (const x of [1e-300, 0.1, 0.5, 0.9]) expect(Number.isFinite(f(x, same as never))).toBe(true);
    }
  });
}
