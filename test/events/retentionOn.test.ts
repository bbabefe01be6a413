import { expect, test } from 'vitest';
import { retentionOn } from 'engagement-metrics/events';
import { agesFrom, daysOf, expectDefinition } from './slowTable.ts';

test('retentionOn is the share with a return at that very age', () => {
  expectDefinition(retentionOn, agesFrom(0), ({ active }, { age }) => active.has(age));
});

test('retentionOn is 1 at age 0 where every birth is a return, and 0 where nobody returned', () => {
  const rates = retentionOn(daysOf({ a: [0, 2], b: [0] }))[0]!.cells.map(({ rate }) => rate);
  expect(rates).toEqual([1, 0, 0.5, 0, 0, 0, 0, 0]);
});

test('retentionOn has wider intervals for more confidence, and refuses one that is none', () => {
  const cohorts = daysOf({ a: [0, 2], b: [0] });
  const [cell, sure] = [0.95, 0.99].map((confidence) => retentionOn(cohorts, { confidence })[0]!.cells[2]!);
  expect(retentionOn(cohorts)[0]!.cells[2]).toEqual(cell);
  expect(sure!.low!).toBeLessThan(cell!.low!);
  expect(sure!.high!).toBeGreaterThan(cell!.high!);
  expect(() => retentionOn(cohorts, { confidence: 0 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
  );
});
