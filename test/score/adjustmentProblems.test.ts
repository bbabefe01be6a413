import { describe, expect, test } from 'vitest';
import { adjustmentProblems } from '../../src/score/adjustmentProblems.ts';

const when = { of: 'plan', in: ['trial'] };
const found = (given: Record<string, unknown>, range: readonly [number, number] = [0, 100]) =>
  adjustmentProblems(given, range).map(({ path, code }) => [path, code]);
const ofPenalty = (penalty: unknown) => found({ penalties: [penalty] });
const ofVeto = (veto: unknown, range?: readonly [number, number]) => found({ vetoes: [veto] }, range);

describe('adjustmentProblems', () => {
  test('nothing need be adjusted', () => {
    expect(found({})).toEqual([]);
    expect(found({ penalties: undefined, vetoes: undefined, cap: undefined })).toEqual([]);
    expect(found({ penalties: [], vetoes: [] })).toEqual([]);
  });

  test('a penalty is a condition and points, perhaps with a reason', () => {
    expect(ofPenalty({ when, points: 5 })).toEqual([]);
    expect(ofPenalty({ when, points: 5e-324, reason: '' })).toEqual([]);
    expect(ofPenalty({ when, points: 100, reason: undefined })).toEqual([]);
    expect(ofPenalty({})).toEqual([
      ['/penalties/0', 'ERR_TYPE'],
      ['/penalties/0', 'ERR_TYPE'],
    ]);
    expect(ofPenalty({ when, points: 5, limit: 3 })).toEqual([['/penalties/0/limit', 'ERR_UNKNOWN_OPTION']]);
    for (const penalty of [null, 'trial', 5, []]) expect(ofPenalty(penalty)).toEqual([['/penalties/0', 'ERR_TYPE']]);
  });

  test('points are above 0, and reasons are text', () => {
    for (const points of [0, -0, -5]) {
      expect(ofPenalty({ when, points })).toEqual([['/penalties/0/points', 'ERR_OUT_OF_RANGE']]);
    }
    for (const points of ['5', null])
      expect(ofPenalty({ when, points })).toEqual([['/penalties/0/points', 'ERR_TYPE']]);
    expect(ofPenalty({ when, points: NaN })).toEqual([['/penalties/0/points', 'ERR_NOT_FINITE']]);
    for (const reason of [null, 3, {}])
      expect(ofPenalty({ when, points: 5, reason })).toEqual([['/penalties/0/reason', 'ERR_TYPE']]);
  });

  test('no penalty takes more than the whole range, beyond which points would no longer add up', () => {
    expect(ofPenalty({ when, points: 100 })).toEqual([]);
    for (const points of [101, 1.7e308]) {
      expect(ofPenalty({ when, points })).toEqual([['/penalties/0/points', 'ERR_OUT_OF_RANGE']]);
    }
  });

  test('what is wrong with a condition is told at its place', () => {
    expect(ofPenalty({ when: { any: [{ of: 'visits' }, { of: 'plan', in: 'trial' }] }, points: 5 })).toEqual([
      ['/penalties/0/when/any/0', 'ERR_TYPE'],
      ['/penalties/0/when/any/1/in', 'ERR_TYPE'],
    ]);
    expect(ofVeto({ when: null, limit: 5 })).toEqual([['/vetoes/0/when', 'ERR_TYPE']]);
  });

  test('a limit lies in the range, its ends included', () => {
    for (const limit of [-5, 0, 5]) expect(ofVeto({ when, limit, reason: 'unpaid' }, [-5, 5])).toEqual([]);
    for (const limit of [-5.1, 5.1])
      expect(ofVeto({ when, limit }, [-5, 5])).toEqual([['/vetoes/0/limit', 'ERR_OUT_OF_RANGE']]);
    expect(ofVeto({ when, limit: null })).toEqual([['/vetoes/0/limit', 'ERR_TYPE']]);
    expect(ofVeto({ when, points: 5 })).toEqual([
      ['/vetoes/0', 'ERR_TYPE'],
      ['/vetoes/0/points', 'ERR_UNKNOWN_OPTION'],
    ]);
  });

  test('so does the cap', () => {
    for (const cap of [-5, 0, 5]) expect(found({ cap }, [-5, 5])).toEqual([]);
    for (const cap of [-5.1, 5.1]) expect(found({ cap }, [-5, 5])).toEqual([['/cap', 'ERR_OUT_OF_RANGE']]);
    expect(found({ cap: null })).toEqual([['/cap', 'ERR_TYPE']]);
  });

  test('penalties and vetoes come as lists', () => {
    for (const list of [null, {}, 'none', { 0: { when, points: 5 }, length: 1 }]) {
      expect(found({ penalties: list, vetoes: list })).toEqual([
        ['/penalties', 'ERR_TYPE'],
        ['/vetoes', 'ERR_TYPE'],
      ]);
    }
  });
});
