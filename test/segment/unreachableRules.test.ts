import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSegments, unreachableRules, type Condition } from 'engagement-metrics/segment';
import { conditions, customerRows, meets } from '../table/conditions.ts';

const of = (...when: Condition[]) =>
  unreachableRules(
    ruleSegments({
      rules: when.map((condition, i) => ({ label: `rule ${String(i)}`, when: condition })),
      fallback: 'x',
    }),
  ).map(({ rule, takenBy }) => [rule, ...takenBy]);
const between = (from: number, below: number) => ({ of: 'score', from, below });

describe('unreachableRules', () => {
  test('a rule that an earlier one repeats, or contains, decides for nobody', () => {
    expect(of(between(0, 9), between(0, 9))).toEqual([[1, 0]]);
    expect(of(between(0, 9), between(3, 9))).toEqual([[1, 0]]);
    expect(of(between(3, 9), between(0, 9))).toEqual([]);
    expect(of({ of: 'plan', in: ['pro', 'team'] }, { of: 'plan', in: ['team'] })).toEqual([[1, 0]]);
    expect(of({ of: 'plan', in: ['team'] }, { of: 'plan', in: ['pro', 'team'] })).toEqual([]);
  });

  test('nor does one that several earlier ones cover together', () => {
    expect(of(between(0, 5), between(5, 9), between(2, 8))).toEqual([[2, 0, 1]]);
    expect(of(between(0, 5), between(6, 9), between(2, 8))).toEqual([]);
    const missing = { of: 'score', missing: true } as const;
    expect(of({ of: 'score', below: 0 }, { of: 'score', from: 0 }, missing, { all: [] })).toEqual([[3, 0, 1, 2]]);
  });

  test('nor one that nobody can meet', () => {
    expect(of(between(5, 5))).toEqual([[0]]);
    expect(of({ any: [] }, { of: 'score', in: [] }, { all: [between(0, 1), { of: 'score', missing: true }] })).toEqual([
      [0],
      [1],
      [2],
    ]);
  });

  test('a bound is told from what lies just beside it', () => {
    expect(of({ of: 'score', from: 5 }, { of: 'score', in: [5] })).toEqual([[1, 0]]);
    expect(of({ of: 'score', below: 5 }, { of: 'score', in: [5] })).toEqual([]);
    expect(of({ of: 'score', in: [4, 6] }, between(4, 6))).toEqual([]);
    const next = 1 + Number.EPSILON;
    expect(of({ of: 'score', in: [1, next] }, between(1, 1 + 2 * Number.EPSILON))).toEqual([[1, 0]]);
    expect(of({ of: 'score', from: -Number.MAX_VALUE }, { not: { of: 'score', missing: true } })).toEqual([[1, 0]]);
    expect(of({ of: 'score', in: [-Number.MAX_VALUE, Number.MAX_VALUE] }, { of: 'score', in: [0] })).toEqual([]);
  });

  test('text beside a list is possible only where text is listed', () => {
    const pro = { of: 'plan', in: ['pro'] };
    expect(of(pro, { not: { of: 'plan', missing: true } })).toEqual([]);
    expect(of({ of: 'plan', in: [7] }, { of: 'plan', in: ['7'] })).toEqual([[1, 0]]);
  });

  test('a rule that decides for one of these customers is never said to decide for nobody', () => {
    const given = fc.tuple(fc.array(conditions, { minLength: 1, maxLength: 4 }), customerRows);
    fc.assert(
      fc.property(given, ([when, rows]) => {
        const found = new Set(of(...when).map(([rule]) => rule));
        for (const row of rows) {
          const first = when.findIndex((condition) => meets(condition, row));
          expect(found.has(first)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of numbers from -3 to 3 alone, all that decide for none of them are found', () => {
    const number = fc.integer({ min: -3, max: 3 });
    const leaf = fc.oneof(
      fc.record({ of: fc.constant('n'), from: number, below: number }),
      fc.record({ of: fc.constant('n'), in: fc.array(number) }),
      fc.constant({ of: 'n', missing: true } as const),
    );
    // Halves stand for what lies between whole numbers, and 9 and -9 for what lies beyond them.
    const all = [null, -9, 9, ...Array.from({ length: 13 }, (_, i) => i / 2 - 3)];
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 6 }), (when) => {
        const decides = new Set(
          all.map((n) =>
            when.findIndex((condition) =>
              meets(condition, { visits: null, ['__proto__']: null, plan: null, n } as never),
            ),
          ),
        );
        expect(of(...when).map(([rule]) => rule)).toEqual(when.map((_, i) => i).filter((i) => !decides.has(i)));
      }),
      { numRuns: 300 },
    );
  });

  test('of too many cases, only what one earlier rule takes alone is proved', () => {
    const fields = Array.from({ length: 20 }, (_, k) => ({ of: `field ${String(k)}`, from: k }));
    const narrow = { all: [{ of: 'field 0', from: 3 }, fields[1]!] };
    expect(of(...fields.slice(2), { all: fields.slice(0, 2) }, narrow)).toEqual([[19, 18]]);
    expect(of({ all: fields }, fields[19]!, { all: fields })).toEqual([[2, 0]]);
    // All of these take whom the last one means, but only together.
    const halves = [
      { of: 'field 0', below: 5 },
      { of: 'field 0', from: 5 },
    ];
    expect(of(...fields.slice(2), ...halves, { of: 'field 0', from: 0 })).toEqual([]);
  });

  test('it says which segment is meant', () => {
    const rules = ruleSegments({
      rules: ['warm', 'hot'].map((label, i) => ({ label, when: { of: 'score', from: 40 + 30 * i } })),
      fallback: 'cold',
    });
    expect(unreachableRules(rules)).toEqual([{ rule: 1, label: 'hot', takenBy: [0] }]);
  });

  test('what are no rules is refused', () => {
    const rules = ruleSegments({ rules: [{ label: 'a', when: between(0, 1) }], fallback: 'b' });
    expect(() => unreachableRules({ ...rules, version: 2 } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_VERSION' }),
    );
    expect(() => unreachableRules({ ...rules, type: 'cuts' } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_UNKNOWN_OPTION', argument: 'fitted.type' }),
    );
    expect(() => unreachableRules({ ...rules, rules: [] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_SPEC' }),
    );
  });
});
