import { assertNoPoisoning } from '@fast-check/poisoning';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as api from 'engagement-metrics';
import { registry } from './registry/index.ts';
import type { Path, Row } from './registry/row.ts';

// What every export must survive, whatever it computes. A row of the registry says how to call it and what it claims.
type Exported = (...args: readonly unknown[]) => unknown;
const functions = Object.entries(api as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [name: string, f: Exported] => typeof entry[1] === 'function',
);
const badNumbers = [NaN, Infinity, -Infinity, undefined, null, '1', 1n, true, {}, Symbol('x'), Object(1)];
const badElements = ['1', 1n, true, {}, Symbol('x'), Object(1)];

test('every export is a function with a row, and every row has its export', () => {
  expect(Object.keys(registry).sort()).toEqual(functions.map(([name]) => name).sort());
});

describe.each(functions)('%s', (name, f) => {
  const row: Row = registry[name] ?? { args: fc.constant([]) };
  /** Only what applies is a test: one that is skipped says nothing. */
  const testIf = (applies: unknown): typeof test | typeof nothing => (applies ? test : nothing);
  const testUnless = (check: string) => testIf(row.waived?.[check] === undefined);
  const holds = (property: (args: readonly unknown[]) => void, numRuns = 60): void => {
    fc.assert(fc.property(row.args, property), { numRuns });
  };

  testUnless('repeat')('leaves its arguments alone, and says the same when asked again', () => {
    holds((args) => {
      const before = structure(args);
      const first = f(...deepFreeze(args));
      expect(structure(args)).toEqual(before);
      expect(f(...args)).toStrictEqual(first);
    });
  });

  test('gives finite numbers, none of them -0, within its range', () => {
    holds((args) => {
      const result = f(...args);
      for (const number of numbersIn(result))
        expect(Number.isFinite(number) && !Object.is(number, -0), `${number}`).toBe(true);
      if (typeof result === 'number' && row.range) {
        expect(result).toBeGreaterThanOrEqual(row.range[0]);
        expect(result).toBeLessThanOrEqual(row.range[1]);
      }
    });
  });

  testUnless('JSON')('gives what survives JSON and structuredClone', () => {
    holds((args) => {
      const result = f(...args);
      expect(structuredClone(result)).toEqual(result);
      if (!hasTypedArray(result)) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    });
  });

  test('pollutes no prototype', () => {
    holds((args) => {
      f(...args);
      assertNoPoisoning({ ignoredRootRegex: /^(__vitest|__stryker|AbortController)/ });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }, 10);
  });

  testIf(row.scalars)('names the number that is none', () => {
    holds((args) => {
      for (const path of row.scalars ?? []) {
        for (const bad of badNumbers) {
          if (bad === undefined && isOption(row, path)) continue; // an option that is undefined is omitted
          const step = path.slice(path.findIndex((key) => typeof key === 'string'));
          const error = errorOf(() => f(...put(args, path, bad)));
          expect(error, `${path.join('.')} ${String(bad)}`).toMatchObject({
            code: expect.stringMatching(/^ERR_/) as string,
          });
          const called =
            typeof path.at(-1) === 'number' && path.length > 1
              ? `${String(path.at(-2))}[${String(path.at(-1))}]`
              : undefined;
          if (typeof step[0] === 'string') expect(error.argument).toBe(called ?? String(path.at(-1)));
          expect(error instanceof (typeof bad === 'number' ? RangeError : TypeError), String(error)).toBe(true);
          expect(error.message.startsWith(`${name}: `), error.message).toBe(true);
        }
      }
    }, 5);
  });

  testIf(row.columns)('names the element of a column that is no number', () => {
    holds((args) => {
      for (const path of row.columns ?? []) {
        for (const bad of badElements) {
          const broken = [...(at(args, path) as Iterable<unknown>), bad];
          const error = errorOf(() => f(...put(args, path, broken)));
          expect(error).toBeInstanceOf(TypeError);
          expect(error.message.startsWith(`${name}: `), error.message).toBe(true);
          expect(error).toMatchObject({
            code: 'ERR_TYPE',
            argument: expect.stringMatching(new RegExp(`\\[${String(broken.length - 1)}\\]$`)) as string,
          });
        }
        for (const bad of ['text', 5, true, null]) {
          expect(errorOf(() => f(...put(args, path, bad))).code, String(bad)).toBe('ERR_TYPE');
        }
      }
    }, 5);
  });

  testIf(row.columns)('reads an array, a typed array, an iterable and an array-like alike', () => {
    holds((args) => {
      for (const path of row.columns ?? []) {
        const values = [...(at(args, path) as Iterable<number | null | undefined>)];
        const expected = f(...args);
        const typed = Float64Array.from(values, (value) => value ?? NaN);
        const iterable = {
          *[Symbol.iterator]() {
            yield* values;
          },
        };
        for (const same of [values, typed, iterable, Object.assign({}, values, { length: values.length })]) {
          expect(f(...put(args, path, same))).toEqual(expected);
        }
      }
    }, 20);
  });

  testIf(row.columns && !row.waived?.['extreme values'])(
    'answers, or refuses by a code, whatever extreme a column goes to',
    () => {
      const extremes = [
        [],
        [7],
        [7, 7, 7],
        [0, 0],
        [null, NaN, Infinity],
        [-Number.MAX_VALUE, Number.MAX_VALUE],
        [Number.MIN_VALUE, 0, -0],
        Array.from({ length: 50 }, (_, i) => 1e15 + (i % 9)),
        Array.from({ length: 50 }, (_, i) => (i % 2 ? 1e16 : -1e16) + i),
        [2 ** 53, 2 ** 53 - 1],
      ];
      const [args] = fc.sample(row.args, 1) as [readonly unknown[]];
      for (const values of extremes) {
        for (const path of row.columns ?? []) {
          try {
            for (const number of numbersIn(f(...put(args, path, values)))) {
              expect(Number.isFinite(number) && !Object.is(number, -0), `${number} of ${String(values)}`).toBe(true);
            }
          } catch (error) {
            expect(error).toMatchObject({
              code: expect.stringMatching(/^ERR_(EMPTY|OVERFLOW|OUT_OF_RANGE)$/) as string,
            });
          }
        }
      }
    },
  );

  testIf(row.columns && !row.waived?.['a million values'])('takes a million values', () => {
    const [args] = fc.sample(row.args, 1) as [readonly unknown[]];
    for (const path of row.columns ?? [])
      f(
        ...put(
          args,
          path,
          Float64Array.from({ length: 1e6 }, (_, i) => i % 11),
        ),
      );
  });

  testIf(row.options)('refuses an option that it does not have', () => {
    holds((args) => {
      for (const unknown of ['bogus', 'constructor', '']) {
        const options = { ...(at(args, row.options ?? []) as object), [unknown]: 1 };
        const error = errorOf(() => f(...put(args, row.options ?? [], options)));
        expect(error).toBeInstanceOf(TypeError);
        expect(error.code).toMatch(/^ERR_(UNKNOWN_OPTION|INVALID_SPEC)$/);
        expect(error.message.startsWith(`${name}: `), error.message).toBe(true);
      }
    }, 5);
  });

  testIf(row.defaults)('takes an option that is undefined as omitted', () => {
    holds((args) => {
      const options = { ...(at(args, row.options ?? []) as object), ...row.defaults };
      expect(f(...put(args, row.options ?? [], options))).toEqual(f(...args));
    }, 20);
  });

  testIf(row.unordered)('does not depend on the order', () => {
    holds((args) => {
      const path = row.unordered ?? [];
      const values = at(args, path) as unknown[] | Float64Array;
      const expected = [...numbersIn(f(...args))];
      const reversed = [...numbersIn(f(...put(args, path, values.slice().reverse())))];
      expect(reversed.length).toBe(expected.length);
      reversed.forEach((number, i) => {
        const wanted = expected[i] ?? NaN;
        expect(Math.abs(number - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
      });
    });
  });
});

function isOption({ options }: Row, path: Path): boolean {
  return (
    options !== undefined &&
    path.length > options.length &&
    options.every((step, i) => step === path[i]) &&
    path[0] !== 0
  );
}

function nothing(): void {
  // takes the place of a test that does not apply
}

/** What stands at a path. */
function at(value: unknown, [step, ...rest]: Path): unknown {
  return step === undefined ? value : at((value as Record<number | string, unknown> | undefined)?.[step], rest);
}

/** A copy with something else at a path. */
function put(args: readonly unknown[], path: Path, value: unknown): readonly unknown[] {
  const inside = (holder: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return value;
    const copy = (Array.isArray(holder) ? [...(holder as unknown[])] : { ...(holder as object) }) as Record<
      number | string,
      unknown
    >;
    const next = inside(copy[step], rest);
    return Array.isArray(copy)
      ? Object.assign(copy, { [step]: next })
      : Object.defineProperty(copy, step, { value: next, enumerable: true });
  };
  return inside(args, path) as readonly unknown[];
}

function errorOf(call: () => unknown): Error & { code?: string; argument?: string } {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  return new Error('nothing was refused');
}

/** Typed arrays cannot be frozen: they are compared with what they were. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function structure(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as Float64Array)];
  if (Array.isArray(value)) return value.map(structure);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [key, structure(inner)]);
}

function hasTypedArray(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTypedArray);
}

/** All numbers of a result; in typed arrays `NaN` is a missing one. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (ArrayBuffer.isView(value))
    for (const number of value as Float64Array) yield Number.isNaN(number) ? 0 : number;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* numbersIn(inner);
}
