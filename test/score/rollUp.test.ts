import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestScore, meanScore, medianScore, rollUp } from 'engagement-metrics/score';
import { mean } from 'engagement-metrics/stats';
import { codesOf } from 'engagement-metrics/table';
import { everydayNumbers, hostileNames } from '../arbitraries.ts';

const member = fc.record({
  score: fc.oneof({ weight: 5, arbitrary: everydayNumbers }, fc.constant(null)),
  parent: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...hostileNames) }, fc.constant(null)),
  weight: fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, fc.constant(null)),
});
const populations = fc.array(member).map((members) => ({
  scores: members.map(({ score }) => score),
  parents: members.map(({ parent }) => parent),
  weights: members.map(({ weight }) => weight),
}));

describe('rollUp', () => {
  test('the aggregate gets the scores and weights of a parent, and nobody who lacks something or weighs nothing', () => {
    fc.assert(
      fc.property(populations, ({ scores, parents, weights }) => {
        const seen: [number, number][][] = [];
        const result = rollUp({ scores, parents, weights }, (own, weighing) => {
          seen.push(Array.from(own, (score, i) => [score, weighing[i]!]));
          return own[0]!;
        });
        const distinct = [...new Set(parents.filter((parent) => parent !== null))];
        const membersOf = (name: string) =>
          parents.flatMap((parent, i): [number, number][] => {
            const [score, weight] = [scores[i] ?? null, weights[i] ?? null];
            return parent === name && score !== null && weight !== null && weight > 0 ? [[score + 0, weight]] : [];
          });
        const expected = distinct.map(membersOf);
        expect(seen.map((all) => all.map(([score, weight]) => [score + 0, weight]))).toEqual(
          expected.filter((all) => all.length > 0),
        );
        expect(result).toEqual({
          parents: distinct,
          scores: Float64Array.from(expected, ([first]) => first?.[0] ?? NaN),
          weights: Float64Array.from(expected, (all) => all.reduce((sum, [, weight]) => sum + weight, 0)),
          sizes: Int32Array.from(expected, (all) => all.length),
          missing: parents.filter((parent, i) => [parent, scores[i], weights[i]].includes(null)).length,
        });
      }),
    );
  });

  test('weighted means in two steps are the mean in one, since weights are carried along', () => {
    fc.assert(
      fc.property(populations, fc.infiniteStream(fc.constantFrom('north', 'south')), (users, regions) => {
        const regionOf = new Map(hostileNames.map((name) => [name, regions.next().value as string]));
        const up = (names: readonly (string | null)[]) => names.map((name) => regionOf.get(name ?? ' ') ?? null);
        const accounts = rollUp(users, meanScore);
        const stepwise = rollUp({ ...accounts, parents: up(accounts.parents) }, meanScore);
        const direct = rollUp({ ...users, parents: up(users.parents) }, meanScore);
        const named = (rolled: typeof direct) => new Map(rolled.parents.map((name, i) => [name, i]));
        expect(named(stepwise)).toEqual(named(direct));
        expect(stepwise.weights).toEqual(direct.weights);
        stepwise.scores.forEach((score, i) => {
          const other = direct.scores[i]!;
          expect(score).toEqual(Number.isNaN(other) ? NaN : expect.closeTo(other, 6));
        });
      }),
    );
  });

  test('parents may be codes, whose labels are all there in their order', () => {
    const parents = { labels: ['zeta', 'acme', 'none'], codes: Int32Array.of(1, 0, 1, -1) };
    expect(rollUp({ scores: [10, 20, 30, 40], parents }, mean)).toEqual({
      parents: ['zeta', 'acme', 'none'],
      scores: Float64Array.of(20, 20, NaN),
      weights: Float64Array.of(1, 2, 0),
      sizes: Int32Array.of(1, 2, 0),
      missing: 1,
    });
    const labels = ['b', null, 'a', 'b'];
    expect(rollUp({ scores: [1, 2, 3, 4], parents: codesOf(labels) }, mean)).toEqual(
      rollUp({ scores: [1, 2, 3, 4], parents: labels }, mean),
    );
  });

  test('a parent may be its own member: plain means with and without it (catalogue 17.10, PLANHAT)', () => {
    const withParent = rollUp({ scores: [10, 5, 5, 5], parents: ['p', 'p', 'p', 'p'] }, mean);
    expect(withParent.scores).toEqual(Float64Array.of(6.25));
    const childrenAlone = rollUp({ scores: [10, 5, 5, 5], parents: [null, 'p', 'p', 'p'] }, mean);
    expect(childrenAlone).toMatchObject({ scores: Float64Array.of(5), missing: 1 });
    expect(rollUp({ scores: [5, 5, 5, 0], parents: ['p', 'p', 'p', 'p'] }, mean).scores).toEqual(Float64Array.of(3.75));
  });

  test('means, medians, the lowest and shares are aggregates', () => {
    const users = { scores: [80, 40, 60], parents: ['a', 'a', 'a'], weights: [3, 1, 1] };
    expect(rollUp(users, meanScore).scores).toEqual(Float64Array.of(68));
    expect(rollUp(users, medianScore).scores).toEqual(Float64Array.of(80));
    expect(rollUp(users, lowestScore).scores).toEqual(Float64Array.of(40));
    expect(rollUp(users, mean).scores).toEqual(Float64Array.of(60));
    const shareFrom60 = rollUp(users, (scores, weights) =>
      meanScore(
        scores.map((score) => Number(score >= 60)),
        weights,
      ),
    );
    expect(shareFrom60.scores).toEqual(Float64Array.of(0.8));
  });

  test('an aggregate may have no answer, and keeps nothing of what it is handed', () => {
    const scores = Float64Array.of(1, 2);
    const weights = Float64Array.of(1, 1);
    const result = rollUp({ scores, weights, parents: ['a', 'b'] }, (own, weighing) => {
      own.fill(99);
      weighing.fill(99);
      return null;
    });
    expect(result).toMatchObject({ scores: Float64Array.of(NaN, NaN), weights: Float64Array.of(1, 1) });
    expect([scores, weights]).toEqual([Float64Array.of(1, 2), Float64Array.of(1, 1)]);
    expect(rollUp({ scores: [1], parents: ['a'] }, () => -0).scores).toEqual(Float64Array.of(0));
  });

  test('a million users in a hundred thousand accounts are rolled up', () => {
    const n = 1e6;
    const codes = Int32Array.from({ length: n }, (_, i) => i % 1e5);
    const labels = Array.from({ length: 1e5 }, (_, i) => String(i));
    const scores = Float64Array.from({ length: n }, (_, i) => i % 1e5);
    const result = rollUp({ scores, parents: { labels, codes } }, meanScore);
    expect(result.scores.every((score, i) => score === i)).toBe(true);
    expect(result.weights.every((weight) => weight === 10)).toBe(true);
  });

  test.each([undefined, null, 'mean', {}])('an aggregate that is no function is refused: %s', (aggregate) => {
    const rolling = () => rollUp({ scores: [], parents: [] }, aggregate as never);
    expect(rolling).toThrow(TypeError);
    expect(rolling).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'aggregate' }));
  });

  test.each([NaN, Infinity, undefined, '5', true])('an aggregate that answers %s is refused', (answer) => {
    const rolling = () => rollUp({ scores: [1], parents: ['acme'] }, () => answer as never);
    expect(rolling).toThrow(typeof answer === 'number' ? RangeError : TypeError);
    expect(rolling).toThrow(expect.objectContaining({ argument: "aggregate of 'acme'" }));
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const rolling = (input: object) => () => rollUp({ scores: [1, 2], parents: ['a', 'b'], ...input }, mean);
    expect(rolling({ scores: [1, '2'] })).toThrow(refused('ERR_TYPE', 'scores[1]'));
    expect(rolling({ scores: [1] })).toThrow(refused('ERR_LENGTH', 'parents'));
    expect(rolling({ parents: ['a', {}] })).toThrow(refused('ERR_TYPE', 'parents[1]'));
    expect(rolling({ parents: null })).toThrow(refused('ERR_TYPE', 'parents'));
    expect(rolling({ parents: { labels: ['a'], codes: Int32Array.of(0, 1) } })).toThrow(
      refused('ERR_OUT_OF_RANGE', 'parents.codes[1]'),
    );
    expect(rolling({ weights: [1, -1] })).toThrow(refused('ERR_OUT_OF_RANGE', 'weights[1]'));
    expect(rolling({ weights: [1] })).toThrow(refused('ERR_LENGTH', 'weights'));
    expect(rolling({ parents: ['a', 'a'], weights: [1.7e308, 1.7e308] })).toThrow(refused('ERR_OVERFLOW', 'weights'));
  });
});
