import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, logRankTest, nelsonAalen, type Lifetimes } from 'engagement-metrics/retention';
import { readLifetimes } from '../../src/retention/readLifetimes.ts';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { customersOf, full } from './lifetimes.ts';

const valid = { durations: [5, 3, 8], observed: [1, 0, 1], entries: [0, 2, 4], weights: [1, 2, 3] };
const read = (lifetimes: Lifetimes) => readLifetimes('f', '', lifetimes);

describe('readLifetimes', () => {
  test('gives the columns, everybody from the beginning and weighing 1 where nothing else is said', () => {
    expect(read({ durations: [5, 0], observed: [1, 0] })).toEqual({
      durations: Float64Array.of(5, 0),
      observed: Float64Array.of(1, 0),
      entries: Float64Array.of(-1, -1),
      weights: Float64Array.of(1, 1),
      missing: 0,
    });
    expect(read(valid)).toEqual({
      durations: Float64Array.of(5, 3, 8),
      observed: Float64Array.of(1, 0, 1),
      entries: Float64Array.of(0, 2, 4),
      weights: Float64Array.of(1, 2, 3),
      missing: 0,
    });
  });

  test('takes columns that are undefined as left out, and leaves alone what else there is', () => {
    const { durations, observed } = valid;
    const more = { durations, observed, entries: undefined, weights: undefined, missing: 7, users: ['a'] };
    expect(read(more)).toEqual(read({ durations, observed }));
  });

  test.each(['durations', 'observed', 'entries', 'weights'] as const)('counts who has no value in %s', (name) => {
    for (const none of missingValues) {
      const { durations, observed, entries, weights, missing } = read({
        ...valid,
        [name]: valid[name].map((value, i) => (i === 1 ? none : value)),
      });
      expect([durations, observed, entries, weights].map((column) => [...column])).toEqual([
        [5, 8],
        [1, 1],
        [0, 4],
        [1, 3],
      ]);
      expect(missing).toBe(1);
    }
  });

  test('leaves out who weighs nothing, and does not call him missing', () => {
    expect(read({ ...valid, weights: Float64Array.of(1, -0, 0) })).toEqual({
      durations: Float64Array.of(5),
      observed: Float64Array.of(1),
      entries: Float64Array.of(0),
      weights: Float64Array.of(1),
      missing: 0,
    });
  });

  test('counts a customer once, however much he lacks', () => {
    const holes = { durations: [null, 3], observed: [NaN, 1], entries: [null, null], weights: [Infinity, 1] };
    expect(read(holes).missing).toBe(2);
  });

  test.each([
    [{ durations: [5, -1, 8] }, 'durations[1]', 'is -1, below 0'],
    [{ durations: [5, 3, -5e-324] }, 'durations[2]', 'below 0'],
    [{ observed: [1, 2, 1] }, 'observed[1]', 'is 2, neither 1 nor 0'],
    [{ observed: [0.5, 1, 1] }, 'observed[0]', 'is 0.5, neither 1 nor 0'],
    [{ observed: [1, 0, -1] }, 'observed[2]', 'is -1, neither 1 nor 0'],
    [{ entries: [0, -1, 4] }, 'entries[1]', 'is -1, below 0'],
    [{ entries: [0, 3, 4] }, 'entries[1]', 'is 3, not below its duration 3'],
    [{ entries: [0, 2, 9] }, 'entries[2]', 'is 9, not below its duration 8'],
    [{ weights: [1, 2, -0.5] }, 'weights[2]', 'is -0.5, below 0'],
  ])('refuses %o', (change, argument, fact) => {
    const call = () => readLifetimes('f', 'samples[1].', { ...valid, ...change });
    expect(call).toThrow(RangeError);
    const refused = { code: 'ERR_OUT_OF_RANGE', argument: `samples[1].${argument}` };
    expect(call).toThrow(expect.objectContaining(refused));
    expect(call).toThrow(fact);
    expect(() => kaplanMeier({ ...valid, ...change })).toThrow(`kaplanMeier: ${argument} `);
    expect(() => nelsonAalen({ ...valid, ...change })).toThrow(`nelsonAalen: ${argument} `);
    expect(() => logRankTest([valid, { ...valid, ...change }])).toThrow(`logRankTest: samples[1].${argument} `);
  });

  test('refuses what cannot be also of one who lacks something else', () => {
    expect(() => read({ ...valid, durations: [null, 3, 8], weights: [-1, 1, 1] })).toThrow('weights[0] is -1');
  });

  test('refuses broken weights where they must be whole', () => {
    const call = () => readLifetimes('f', 'a.', { ...valid, weights: [1, 2, 2.5] }, true);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'a.weights[2]' }));
    expect(call).toThrow('is 2.5, no whole number');
    expect(readLifetimes('f', '', { ...valid, weights: [1, 2, null] }, true).missing).toBe(1);
    expect(read({ ...valid, weights: [1, 2, 2.5] }).weights[2]).toBe(2.5);
  });

  test('refuses weights that are too large to add up', () => {
    const call = () => read({ ...valid, weights: [1e308, 1e308, 1] });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'weights' }));
  });

  test.each(['observed', 'entries', 'weights'])('refuses %s of another length', (name) => {
    const call = () => read({ ...valid, [name]: [1, 0] });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: name }));
    expect(call).toThrow(`f: ${name} has 2 values, durations 3`);
  });

  test.each(['durations', 'observed', 'entries', 'weights'] as const)('refuses %s of something else', (name) => {
    for (const bad of notNumbers as number[]) {
      const call = () => read({ ...valid, [name]: [1, bad, 1] });
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `${name}[1]` }));
    }
    for (const bad of [null, 3, 'text']) {
      const call = () => read({ ...valid, [name]: bad } as unknown as Lifetimes);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: name }));
    }
    const lacking = { durations: undefined, observed: undefined } as unknown as Lifetimes;
    expect(() => read(lacking)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'durations' }));
  });

  test('reads lists, typed arrays and iterables alike, and leaves them alone', () => {
    fc.assert(
      fc.property(customersOf(fc.double({ min: 0, max: 9, noNaN: true })), (rows) => {
        const lists = full(rows);
        const typed = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, Float64Array.from(list)]));
        const iterators = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.values()]));
        const expected = read(lists);
        expect(read(typed as unknown as Lifetimes)).toEqual(expected);
        expect(read(iterators as unknown as Lifetimes)).toEqual(expected);
        expect(read(Object.freeze(lists))).toEqual(expected);
        expect([...typed['durations']!]).toEqual(lists.durations);
      }),
    );
  });
});
