import { describe, expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { coverCounts } from '../../../src/events/funnels/coverCounts.ts';
import { funnelPlan } from '../../../src/events/funnels/funnelPlan.ts';
import { actFields, actsOf, minute, step } from '../funnels.ts';

const counts = (letters: string, options: object = {}) => {
  const log = eventLog(actsOf(letters), actFields);
  const rules = { steps: [step('A'), step('B'), step('C')], window: { minutes: 4 }, asOf: 20 * minute, ...options };
  return coverCounts(funnelPlan('f', log, rules, { count: coverCounts }));
};

// That it finds what trying all subsequences does is tested through the funnels (funnelsOf, funnelTotalsOf).
describe('coverCounts', () => {
  test('takes the steps in any order, from the latest start that has them all', () => {
    expect(counts('CXCAB')).toMatchObject({ reached: Uint8Array.of(3), waited: Float64Array.of(2 * minute) });
  });

  test('takes one event for one step', () => {
    expect(counts('AA', { steps: [step('A'), step('A'), step('A')] }).reached).toEqual(Uint8Array.of(2));
    expect(counts('AA', { steps: [step('A'), step('A', 'B')] }).reached).toEqual(Uint8Array.of(2));
  });

  test('forgets what is longer ago than the window', () => {
    expect(counts('AXXXBC').reached).toEqual(Uint8Array.of(2));
    expect(counts('AXXBC').reached).toEqual(Uint8Array.of(3));
  });

  test('keeps the first event of the most steps of whoever has not converted, the latest of several', () => {
    expect(counts('ABXXX').waited).toEqual(Float64Array.of(0));
    expect(counts('ABA').waited).toEqual(Float64Array.of(minute));
    expect(counts('ABXXXXXA')).toMatchObject({ reached: Uint8Array.of(2), waited: Float64Array.of(0) });
    expect(counts('AXA').waited).toEqual(Float64Array.of(2 * minute));
  });

  test('keeps the first event of the most steps though another key begins later', () => {
    const acts = actsOf('AAB').map((act, i) => ({ ...act, order: String('212'[i]) }));
    const rules = { steps: [step('A'), step('B'), step('C')], holding: 'order', asOf: 20 * minute };
    const { waited } = coverCounts(funnelPlan('f', eventLog(acts, actFields), rules, { count: coverCounts }));
    expect(waited).toEqual(Float64Array.of(0));
  });

  test('keeps the time of the first conversion', () => {
    expect(counts('AXBCABCA').waited).toEqual(Float64Array.of(3 * minute));
  });

  test('begins no attempt with a step that is repeated', () => {
    expect(counts('BBBCA').attempts).toEqual(Float64Array.of(1, 1, 1));
    expect(counts('BXXXXXB').attempts).toEqual(Float64Array.of(2, 0, 0));
  });

  test('begins anew after an exclusion', () => {
    expect(counts('ABXC', { exclusions: step('X') })).toMatchObject({
      reached: Uint8Array.of(2),
      attempts: Float64Array.of(2, 1, 0),
    });
  });

  test('says which attempts may go on', () => {
    expect(counts('BC', { asOf: 5 * minute }).open).toEqual(Uint8Array.of(1));
    expect(counts('BC', { asOf: 6 * minute }).open).toEqual(Uint8Array.of(0));
    expect(counts('CBA', { asOf: 3 * minute }).open).toEqual(Uint8Array.of(0));
  });

  test('takes 30 steps', () => {
    const steps = Array.from({ length: 30 }, (_, k) => (k < 15 ? step('A', 'B') : step('A')));
    const { reached, attempts } = counts('AB'.repeat(30), { steps, window: undefined, asOf: 100 * minute });
    expect(reached).toEqual(Uint8Array.of(30));
    expect(attempts).toEqual(Float64Array.from(steps, () => 2));
  });
});
