import { describe, expect, test } from 'vitest';
import { eventLog, type FunnelRules } from 'engagement-metrics/events';
import { endsAttempt } from '../../src/events/endsAttempt.ts';
import { funnelMarks } from '../../src/events/funnelMarks.ts';
import type { FunnelOrder } from '../../src/events/funnelTypes.ts';
import { actFields, actsOf, step } from './funnels.ts';

const log = eventLog(actsOf('ABXC'), actFields);
const marks = (rules: Partial<FunnelRules>, order: Partial<FunnelOrder> = {}, past = 4) =>
  funnelMarks('f', log, past, { steps: [step('A', 'B'), step('B')], asOf: 0, ...rules }, order as FunnelOrder);

describe('funnelMarks', () => {
  test('has a bit for each step that an event is', () => {
    expect(marks({}).marks).toEqual(Int32Array.of(0b01, 0b11, 0, 0));
    expect(marks({}, {}, 1).marks).toEqual(Int32Array.of(0b01));
  });

  test('has a bit for an exclusion, which may be a step too', () => {
    expect(marks({ exclusions: step('X', 'B') }).marks).toEqual(Int32Array.of(1, 3 + endsAttempt, endsAttempt, 0));
  });

  test('ends attempts with whatever is no step where nothing may be between', () => {
    expect(marks({}, { nothingBetween: true }).marks).toEqual(Int32Array.of(1, 3, endsAttempt, endsAttempt));
  });

  test('leaves out what is not looked at', () => {
    const rules = { where: step('A', 'C'), exclusions: step('X') };
    expect(marks(rules, { nothingBetween: true }).marks).toEqual(Int32Array.of(1, 0, 0, endsAttempt));
  });

  test('has the names of the steps, unless a row may be any of them', () => {
    const steps = [{ name: '', when: step('A') }, step('B'), { name: 'toString', when: step('C') }];
    expect(marks({ steps })).toEqual({ names: ['', null, 'toString'], marks: Int32Array.of(1, 2, 0, 4) });
    expect(marks({ steps }, { anyStep: true }).names).toEqual([null, null, null]);
  });

  test('takes 30 steps, the last of which is no exclusion', () => {
    const steps = Array.from({ length: 30 }, () => step('A'));
    expect(marks({ steps }).marks[0]).toBe(endsAttempt - 1);
    expect(() => marks({ steps: [...steps, step('A')] })).toThrow(
      expect.objectContaining({ code: 'ERR_LENGTH', argument: 'steps' }),
    );
  });

  test('refuses steps that are none, all of them at once', () => {
    const problems = (steps: unknown) => {
      try {
        marks({ steps } as never);
        return [];
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_INVALID_SPEC', argument: 'steps' });
        return (error as { problems: { path: string; code: string }[] }).problems.map(({ path, code }) => [path, code]);
      }
    };
    expect(problems(undefined)).toEqual([['', 'ERR_TYPE']]);
    expect(problems([step('A')])).toEqual([['', 'ERR_LENGTH']]);
    expect(problems([{ off: 1 }, null])).toEqual([
      ['/0', 'ERR_TYPE'],
      ['/1', 'ERR_TYPE'],
    ]);
    expect(problems([{ name: 1, when: step('A') }, { name: 'b' }])).toEqual([
      ['/0/name', 'ERR_TYPE'],
      ['/1', 'ERR_TYPE'],
    ]);
    expect(problems([{ when: step('A') }, { name: 'b', when: { of: 1, in: [] }, within: 3 }])).toEqual([
      ['/0', 'ERR_TYPE'],
      ['/0/name', 'ERR_TYPE'],
      ['/1/within', 'ERR_UNKNOWN_OPTION'],
      ['/1/when/of', 'ERR_TYPE'],
    ]);
  });

  test('refuses a condition that is none, or asks for what the log does not have', () => {
    const refused = (rules: object) => expect(() => marks(rules));
    const error = (code: string, argument: string) => expect.objectContaining({ code, argument }) as unknown;
    refused({ where: 1 }).toThrow(error('ERR_INVALID_SPEC', 'where'));
    refused({ exclusions: {} }).toThrow(error('ERR_INVALID_SPEC', 'exclusions'));
    refused({ exclusions: { of: 'page', in: [] } }).toThrow(error('ERR_TYPE', 'log.page'));
  });
});
