import { describe, expect, test } from 'vitest';
import { eventLog, type FunnelRules } from 'engagement-metrics/events';
import { endsAttempt } from '../../../src/events/funnels/endsAttempt.ts';
import { funnelMarks } from '../../../src/events/funnels/funnelMarks.ts';
import type { FunnelOrder } from '../../../src/events/funnels/funnelPlanTypes.ts';
import { actFields, actsOf, step } from '../funnels.ts';

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

  test('says from which steps on an exclusion ends attempts, unless it is all of them', () => {
    const steps = ['A', 'B', 'C'].map((name) => ({ name, when: step(name) }));
    const found = (exclusions: FunnelRules['exclusions']) => marks({ steps, exclusions });
    const early = { when: step('X', 'B'), before: 'B' };
    expect(found([early])).toMatchObject({
      marks: Int32Array.of(1, 2 + endsAttempt, endsAttempt, 4),
      ends: Int32Array.of(0, 1, 1, 0),
    });
    expect(found([early, { when: step('X'), after: 'B' }]).ends).toEqual(Int32Array.of(0, 1, 3, 0));
    expect(found([early, { when: step('C') }]).ends).toEqual(Int32Array.of(0, 1, 1, 3));
    expect(found([{ when: step('X'), after: 'A', before: 'C' }])).toEqual(found(step('X')));
    expect(found([])).toEqual(found(undefined));
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
    expect(marks({ steps })).toEqual({
      names: ['', null, 'toString'],
      marks: Int32Array.of(1, 2, 0, 4),
      ends: null,
    });
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
    const refused = (steps: unknown) => expect(() => marks({ steps } as never));
    const error = (...paths: string[]) =>
      expect.objectContaining({
        ...{ name: 'TypeError', code: 'ERR_INVALID_SPEC', argument: 'steps' },
        problems: paths.map((path) => expect.objectContaining({ path }) as unknown),
      }) as unknown;
    refused(undefined).toThrow(error(''));
    refused([step('A')]).toThrow(error(''));
    refused([{ off: 1 }, { name: 1, when: step('A') }, null]).toThrow(error('/0', '/1/name', '/2'));
  });

  test('refuses a condition that is none, or asks for what the log does not have', () => {
    const refused = (rules: object) => expect(() => marks(rules));
    const error = (code: string, argument: string) => expect.objectContaining({ code, argument }) as unknown;
    refused({ where: 1 }).toThrow(error('ERR_INVALID_SPEC', 'where'));
    refused({ exclusions: [{}] }).toThrow(error('ERR_INVALID_SPEC', 'exclusions'));
    refused({ exclusions: [{ when: { of: 'page', in: [] } }] }).toThrow(error('ERR_TYPE', 'log.page'));
    refused({ exclusions: {} }).toThrow(error('ERR_INVALID_SPEC', 'exclusions'));
    refused({ exclusions: { of: 'page', in: [] } }).toThrow(error('ERR_TYPE', 'log.page'));
  });
});
