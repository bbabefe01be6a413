import { describe, expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { chainCounts } from '../../../src/events/funnels/chainCounts.ts';
import { funnelPlan } from '../../../src/events/funnels/funnelPlan.ts';
import { actFields, actsOf, minute, step } from '../funnels.ts';

const counts = (letters: string, keep: boolean, options: object = {}) => {
  const log = eventLog(actsOf(letters), actFields);
  const rules = { steps: [step('A'), step('B'), step('C')], window: { minutes: 4 }, asOf: 20 * minute, ...options };
  return chainCounts(funnelPlan('f', log, rules, { count: (each) => chainCounts(each, keep) }), keep);
};

// That it finds what trying all subsequences does is tested through the funnels (funnelsOf, funnelTotalsOf).
describe('chainCounts', () => {
  test('goes on from the latest start', () => {
    expect(counts('AXABC', true)).toMatchObject({ reached: Uint8Array.of(3), waited: Float64Array.of(2 * minute) });
  });

  test('goes on from an earlier start where the latest has not got as far', () => {
    expect(counts('ABAC', true)).toMatchObject({ reached: Uint8Array.of(3), waited: Float64Array.of(3 * minute) });
  });

  test('drops what is not advanced where it may not outlast other events', () => {
    expect(counts('ABAC', false)).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(0) });
  });

  test('keeps the start of what got farthest of whoever has not converted, the latest of several', () => {
    expect(counts('XABXA', true)).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(minute) });
    expect(counts('XABABXA', true)).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(3 * minute) });
    expect(counts('AXA', true)).toMatchObject({ reached: Uint8Array.of(1), waited: Float64Array.of(2 * minute) });
  });

  test('keeps the latest start of several keys', () => {
    const acts = actsOf('AABB').map((act, i) => ({ ...act, order: String('1221'[i]) }));
    const rules = { steps: [step('A'), step('B'), step('C')], holding: 'order', asOf: 20 * minute };
    const plan = funnelPlan('f', eventLog(acts, actFields), rules, { count: (each) => chainCounts(each, true) });
    expect(chainCounts(plan, true).waited).toEqual(Float64Array.of(minute));
  });

  test('ends what is between two steps, and all that began no later', () => {
    const names = ['A', 'B', 'C', 'D'];
    const of = (letters: string, after: string, before: string) =>
      counts(letters, true, {
        steps: names.map((name) => ({ name, when: step(name) })),
        exclusions: [{ when: step('X'), after, before }],
        window: undefined,
      }).reached[0];
    expect(['ABXC', 'ABXBC', 'ABAXBC', 'AXBC', 'ABCX', 'XABC'].map((letters) => of(letters, 'B', 'C'))).toEqual([
      ...[2, 2, 3, 3, 3, 3],
    ]);
    expect(['AXB', 'AXABCXD', 'ABXC', 'AAXB'].map((letters) => of(letters, 'A', 'B'))).toEqual([1, 4, 3, 1]);
    expect(['ABXC', 'ABCXD', 'AXBCD'].map((letters) => of(letters, 'B', 'D'))).toEqual([2, 3, 4]);
  });

  test('lets an attempt be over with the window of what it could go on from', () => {
    const options = {
      steps: ['A', 'B', 'C'].map((name) => ({ name, when: step(name) })),
      exclusions: [{ when: step('X'), before: 'B' }],
    };
    // A, B began at 0 and the other A, which is ended, at 2: after 4 nothing can go on.
    expect(counts('ABAX', true, { ...options, asOf: 4 * minute }).open).toEqual(Uint8Array.of(1));
    expect(counts('ABAX', true, { ...options, asOf: 5 * minute }).open).toEqual(Uint8Array.of(0));
    expect(counts('ABAXXA', true, options).attempts).toEqual(Float64Array.of(2, 1, 0));
    const either = { steps: [step('A', 'B'), step('B'), step('C'), step('D')] };
    expect(counts('ABC', false, { ...either, asOf: 4 * minute }).open).toEqual(Uint8Array.of(1));
    expect(counts('ABC', false, { ...either, asOf: 5 * minute }).open).toEqual(Uint8Array.of(0));
  });

  test('keeps the time of the first conversion', () => {
    expect(counts('AXBCABCA', true)).toMatchObject({
      waited: Float64Array.of(3 * minute),
      attempts: Float64Array.of(3, 2, 2),
    });
  });

  test('begins no attempt with a first step within one', () => {
    expect(counts('AAABC', true).attempts).toEqual(Float64Array.of(1, 1, 1));
    expect(counts('AXXXXXA', true).attempts).toEqual(Float64Array.of(2, 0, 0));
  });

  test('lets no chain go on after its own window, while a later start keeps the attempt open', () => {
    expect(counts('ABXAXC', true)).toMatchObject({ reached: Uint8Array.of(2), attempts: Float64Array.of(1, 1, 0) });
  });

  test('goes on with what began last after the window of what got farther', () => {
    expect(counts('ABXXABC', true)).toMatchObject({
      ...{ reached: Uint8Array.of(3), waited: Float64Array.of(2 * minute), attempts: Float64Array.of(1, 1, 1) },
    });
  });

  test('takes the start of a chain from before the event, where a step is there twice', () => {
    expect(counts('AAB', true, { steps: [step('A'), step('A'), step('B')] }).waited).toEqual(
      Float64Array.of(2 * minute),
    );
  });

  test('advances each chain by one step an event', () => {
    expect(counts('AA', true, { steps: [step('A'), step('A'), step('A')] }).reached).toEqual(Uint8Array.of(2));
  });

  test('says which attempts may go on', () => {
    expect(counts('AB', true, { asOf: 4 * minute }).open).toEqual(Uint8Array.of(1));
    expect(counts('AB', true, { asOf: 5 * minute }).open).toEqual(Uint8Array.of(0));
    expect(counts('ABC', true, { asOf: 3 * minute }).open).toEqual(Uint8Array.of(0));
  });

  test('takes 30 steps', () => {
    const steps = Array.from({ length: 30 }, () => step('A'));
    for (const keep of [true, false]) {
      const { reached, attempts } = counts('A'.repeat(61), keep, { steps, window: undefined, asOf: 100 * minute });
      expect(reached).toEqual(Uint8Array.of(30));
      expect(attempts).toEqual(Float64Array.from(steps, (_, k) => (k === 0 ? 3 : 2)));
    }
  });
});
