import { describe, expect, test } from 'vitest';
import { ruleSegments, segmentAll, segmentOne } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { anySegmentsLaws } from '../laws/segments.ts';
import { ruled } from './kinds.ts';

anySegmentsLaws('ruleSegments', ruled);

const input = {
  rules: [
    {
      label: 'call',
      when: {
        all: [
          { of: 'plan', in: ['pro'] },
          { of: 'score', below: 40 },
        ],
      },
    },
    { label: 'write', when: { of: 'score', below: 40 } },
    { label: 'ask', when: { of: 'score', missing: true } },
  ],
  fallback: 'leave alone',
} as const;
const problemsOf = (change: object) => {
  try {
    ruleSegments({ ...input, ...change } as never);
  } catch (error) {
    return (error as { problems?: readonly { path: string; code: string }[] }).problems;
  }
  return [];
};

describe('ruleSegments', () => {
  test('they are plain JSON', () => {
    expect(ruleSegments(input)).toEqual({ version: 1, type: 'rules', ...input });
    expect(ruleSegments({ ...input, minimumDwell: 30 })).toEqual({ ...ruleSegments(input), minimumDwell: 30 });
  });

  test('the first rule that is met decides, and the fallback takes the others', () => {
    const rules = ruleSegments(input);
    const rows = [
      { plan: 'pro', score: 12 },
      { plan: 'free', score: 12 },
      { plan: 'pro', score: null },
      { plan: 'pro', score: 40 },
    ];
    expect(rows.map((row) => segmentOne(rules, row))).toEqual(['call', 'write', 'ask', 'leave alone']);
    const columns = { plan: codesOf(['pro', 'free', 'pro', 'pro']), score: Float64Array.of(12, 12, NaN, 40) };
    expect(segmentAll(rules, columns)).toEqual({
      labels: ['call', 'write', 'ask', 'leave alone'],
      codes: Int32Array.of(0, 1, 2, 3),
    });
  });

  test('fields and segments may have any name', () => {
    for (const name of hostileNames) {
      const rules = ruleSegments({ rules: [{ label: name, when: { of: name, from: 1 } }], fallback: 'other' });
      expect(segmentOne(rules, Object.fromEntries([[name, 1]]))).toBe(name);
    }
  });

  test('what is given is copied, not kept', () => {
    const rules = [{ label: 'a', when: { of: 'score', in: [1] } }];
    const fitted = ruleSegments({ rules, fallback: 'b' });
    rules[0]!.when.in.push(2);
    expect(segmentOne(fitted, { score: 2 })).toBe('b');
  });

  test('all that is wrong with the rules is said, each with its place', () => {
    expect(problemsOf({ rules: [{ label: 1, when: { of: 'score' } }], fallback: null })).toMatchObject([
      { path: '/rules/0/label', code: 'ERR_TYPE' },
      { path: '/rules/0/when', code: 'ERR_TYPE' },
      { path: '/fallback', code: 'ERR_TYPE' },
    ]);
    expect(problemsOf({ rules: [] })).toMatchObject([{ path: '/rules', code: 'ERR_LENGTH' }]);
    expect(problemsOf({ rules: 'none' })).toMatchObject([{ path: '/rules', code: 'ERR_TYPE' }]);
    expect(problemsOf({ fallback: undefined })).toMatchObject([{ path: '/fallback', code: 'ERR_TYPE' }]);
  });

  test.each([
    [{ hysteresis: 2 }, 'ERR_UNKNOWN_OPTION', 'hysteresis'],
    [{ minimumDwell: -1 }, 'ERR_OUT_OF_RANGE', 'minimumDwell'],
    [{ missing: 'unknown' }, 'ERR_UNKNOWN_OPTION', 'missing'],
    [{ rules: [] }, 'ERR_INVALID_SPEC', 'input'],
  ])('what rules cannot have is refused: %o', (change, code, argument) => {
    expect(() => ruleSegments({ ...input, ...change } as never)).toThrow(
      expect.objectContaining({ name: code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError', code, argument }),
    );
  });
});
