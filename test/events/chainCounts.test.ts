import { describe, expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { chainCounts } from '../../src/events/chainCounts.ts';
import { funnelPlan } from '../../src/events/funnelPlan.ts';
import { actFields, actsOf, minute, step } from './funnels.ts';

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

  test('drops a chain that is not advanced where it may not outlast other events', () => {
    expect(counts('ABAC', false)).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(2 * minute) });
  });

  test('keeps the start of the latest attempt of whoever has not converted', () => {
    expect(counts('ABXA', true)).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(3 * minute) });
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
