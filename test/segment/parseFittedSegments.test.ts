import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gridSegments,
  parseFittedSegments,
  ruleSegments,
  segmentAll,
  thresholdSegments,
  type FittedCentres,
} from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';
import { conditionFields } from '../../src/table/conditionFields.ts';
import { possibleLabels } from '../laws/segments.ts';
import { mutations } from '../score/mutations.ts';

const cuts = thresholdSegments({
  of: 'score',
  cuts: [40, 70],
  labels: ['cold', 'warm', 'hot'],
  missing: 'unknown',
  hysteresis: 2,
  minimumDwell: 7,
});
const { hysteresis: _, minimumDwell: __, ...axis } = cuts;
const centres: FittedCentres<string> = {
  version: 1,
  type: 'centres',
  metrics: [
    { name: 'visits', scale: { type: 'linear', domain: [0, 10], range: [0, 1] } },
    { name: '__proto__', scale: { type: 'log', domain: [0, 99], range: [0, 1] } },
  ],
  centres: [
    [0, 0.5],
    [1, 0.5],
  ],
  labels: ['a', 'b'],
  missing: 'c',
  minimumDwell: 1,
};
const rules = ruleSegments({ rules: [{ label: 'a', when: { of: 'n', from: 1 } }], fallback: 'b', minimumDwell: 2 });
const grid = gridSegments({ axes: [axis, { ...axis, of: 'other' }], missing: 'nobody knows', minimumDwell: 3 });
const kinds = { cuts, centres, rules, grid };

/** The problems of a value, by place and code. */
function problemsOf(input: unknown): string[] {
  try {
    parseFittedSegments(input);
  } catch (error) {
    const { code, argument, problems } = error as { code: string; argument: string; problems: unknown };
    const list = problems as readonly { path: string; code: string }[];
    expect([code, argument, error instanceof TypeError]).toEqual(['ERR_INVALID_SPEC', 'input', true]);
    return list.map((problem) => `${problem.path} ${problem.code}`);
  }
  return [];
}

describe('parseFittedSegments', () => {
  test.each(Object.entries(kinds))('%s are read as they were written', (_kind, fitted) => {
    expect(parseFittedSegments(JSON.parse(JSON.stringify(fitted)))).toEqual(fitted);
    expect(parseFittedSegments(fitted)).toBe(fitted);
  });

  test.each(Object.entries(kinds))('%s that lack a part, or have one of another kind, are refused', (_kind, fitted) => {
    const optional = ['missing', 'hysteresis', 'minimumDwell'];
    for (const key of Object.keys(fitted)) {
      const { [key as 'type']: _part, ...others } = fitted;
      expect(problemsOf(others).length > 0, key).toBe(!optional.includes(key));
      for (const wrong of [Symbol('x'), true, {}, NaN]) {
        const problems = problemsOf({ ...fitted, [key]: wrong });
        expect(problems.length > 0, `${key} ${String(wrong)}`).toBe(true);
        expect(problems.every((problem) => problem.startsWith(`/${key}`))).toBe(true);
      }
      expect(problemsOf({ ...fitted, [`${key}s`]: 1 })).toEqual([`/${key}s ERR_UNKNOWN_OPTION`]);
    }
  });

  test('what is no object, or of another version or kind, is said first', () => {
    for (const input of [null, undefined, 7, 'cuts', [cuts]]) expect(problemsOf(input)).toEqual([' ERR_TYPE']);
    expect(problemsOf({ ...cuts, version: 2, cuts: 0 })).toEqual(['/version ERR_VERSION']);
    expect(problemsOf({})).toEqual(['/version ERR_VERSION']);
    expect(problemsOf({ ...cuts, type: 'tree' })).toEqual(['/type ERR_UNKNOWN_OPTION']);
  });

  test('cuts that fall, labels that are there twice or not one more, are refused', () => {
    expect(problemsOf({ ...cuts, cuts: [70, 40] })).toEqual(['/cuts/1 ERR_OUT_OF_RANGE']);
    expect(problemsOf({ ...cuts, cuts: [40, 40] })).toEqual([]);
    expect(problemsOf({ ...cuts, cuts: [40] })).toEqual(['/labels ERR_LENGTH']);
    expect(problemsOf({ ...cuts, labels: ['cold', 'cold', 'unknown'] })).toEqual([
      '/labels/1 ERR_OUT_OF_RANGE',
      '/missing ERR_OUT_OF_RANGE',
    ]);
    expect(problemsOf({ ...cuts, labels: [] })).toEqual(['/labels ERR_LENGTH']);
    expect(problemsOf({ ...cuts, tolerance: -1, hysteresis: -1, minimumDwell: -1, of: 1 })).toEqual([
      '/of ERR_TYPE',
      '/tolerance ERR_OUT_OF_RANGE',
      '/hysteresis ERR_OUT_OF_RANGE',
      '/minimumDwell ERR_OUT_OF_RANGE',
    ]);
    expect(problemsOf({ ...cuts, cuts: [-1e308, 1e308], hysteresis: 1.7e308 })).toEqual(['/hysteresis ERR_OVERFLOW']);
  });

  test('centres are as many as labels, and as long as there are metrics', () => {
    expect(problemsOf({ ...centres, labels: ['a'] })).toEqual(['/labels ERR_LENGTH']);
    expect(problemsOf({ ...centres, centres: [[0], [1, NaN]] })).toEqual([
      '/centres/0 ERR_LENGTH',
      '/centres/1/1 ERR_NOT_FINITE',
    ]);
    expect(problemsOf({ ...centres, metrics: [centres.metrics[0], { name: 1, scale: {} }] })).toEqual([
      '/metrics/1/name ERR_TYPE',
      ...['type', 'domain', 'range'].map(() => '/metrics/1/scale ERR_TYPE'),
    ]);
    expect(problemsOf({ ...centres, metrics: [] })[0]).toBe('/metrics ERR_LENGTH');
    expect(problemsOf({ ...centres, centres: [] })).toEqual(['/centres ERR_LENGTH']);
  });

  test('all that is wrong with rules is said', () => {
    const broken = [{ label: 1, when: { of: 'n', from: '1' } }, { when: { all: [] } }];
    expect(problemsOf({ ...rules, rules: broken, fallback: 1 })).toEqual([
      '/rules/0/label ERR_TYPE',
      '/rules/0/when/from ERR_TYPE',
      '/rules/1 ERR_TYPE',
      '/fallback ERR_TYPE',
    ]);
    expect(problemsOf({ ...rules, hysteresis: 1 })).toEqual(['/hysteresis ERR_UNKNOWN_OPTION']);
  });

  test('a grid has a segment for every cell, and axes without a memory of their own', () => {
    expect(problemsOf({ ...grid, cells: grid.cells.slice(1) })).toEqual(['/cells ERR_LENGTH']);
    expect(problemsOf({ ...grid, cells: [0.5, -1, grid.labels.length, ...grid.cells.slice(3)] })).toEqual([
      '/cells/0 ERR_OUT_OF_RANGE',
      '/cells/1 ERR_OUT_OF_RANGE',
      '/cells/2 ERR_OUT_OF_RANGE',
    ]);
    expect(problemsOf({ ...grid, axes: [cuts, { ...axis, cuts: [2, 1] }] })).toEqual([
      '/axes/0/hysteresis ERR_UNKNOWN_OPTION',
      '/axes/0/minimumDwell ERR_UNKNOWN_OPTION',
      '/axes/1/cuts/1 ERR_OUT_OF_RANGE',
    ]);
    expect(problemsOf({ ...grid, axes: [rules] })).toEqual(['/axes/0/type ERR_UNKNOWN_OPTION']);
    expect(problemsOf({ ...grid, axes: [] })).toEqual(['/axes ERR_LENGTH']);
  });

  test('what is nested beyond all measure is refused, not followed', () => {
    const deep = {
      ...rules,
      rules: [{ label: 'a', when: JSON.parse(`${'{"not":'.repeat(99)}{"all":[]}${'}'.repeat(99)}`) as unknown }],
    };
    expect(problemsOf(deep)).toEqual([' ERR_OUT_OF_RANGE']);
  });

  test.each(Object.entries(kinds))('whatever is done to %s, it is refused, or segments customers', (_kind, fitted) => {
    fc.assert(
      fc.property(mutations(fitted), (mutant) => {
        if (problemsOf(mutant).length > 0) return;
        const read = parseFittedSegments(mutant);
        const names =
          read.type === 'cuts'
            ? [read.of]
            : read.type === 'centres'
              ? read.metrics.map(({ name }) => name)
              : read.type === 'grid'
                ? read.axes.map(({ of }) => of)
                : read.rules.flatMap(({ when }) => conditionFields(when));
        const rows = [null, 0, 50].map((value) => Object.fromEntries(names.map((name) => [name, value])));
        const possible = possibleLabels(read);
        expect(labelsOf(segmentAll(read, rows)).every((label) => possible.includes(label))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
