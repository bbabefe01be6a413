import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import {
  explainChange,
  fitScore,
  scoreOne,
  type Columns,
  type FittedScore,
  type ScoreChange,
  type ScoreSpec,
} from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, fittedReference, flatCases, reference, rowsOf, type Case } from './cases.ts';

/** Two customers of a case, which are one at two times. */
const moves = (of: fc.Arbitrary<Case>) =>
  fc.tuple(of, fc.nat(), fc.nat()).map(([made, i, j]) => {
    const rows = rowsOf(made.columns);
    return { made, fitted: fitCase(made), then: rows[i % rows.length]!, now: rows[j % rows.length]! };
  });

/** Another score of the same customers: some of the metrics, otherwise normalised and weighed, and the range the same. */
const redefined = fc
  .tuple(
    moves(cases),
    fc.array(fc.constantFrom(0, 1, 3), { minLength: 7, maxLength: 7 }),
    fc.constantFrom({}, { power: 'worst' }, { power: 0, floor: 0.01 }),
    fc.constantFrom({}, { missing: 'zero' }, { missing: 'refuse' }, { minimumCoverage: 0 }),
    fc.boolean(),
  )
  .map(([{ made, fitted, then, now }, weights, power, missing, turned]) => {
    const kept = fitted.metrics.filter((_, k) => weights[k]! > 0 || k === 0);
    const metrics = Object.fromEntries(
      kept.map(({ name }, k) => [name, { normalize: 'minMax', weight: Math.max(1, weights[k]!) }]),
    );
    const spec = { metrics, range: fitted.range, ...power, ...missing } as object as ScoreSpec<string, never>;
    const other = fitScore(spec, made.columns as Columns<string>, { ...normalizers });
    const [before, after] = [
      { fitted, customer: then },
      { fitted: other, customer: now },
    ];
    return turned ? { before: after, after: before } : { before, after };
  });

const width = ({ range }: FittedScore<string>) => range[1] - range[0];
const effects = ({ value, coverage, definition }: ScoreChange) => [value, coverage, definition];
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const near = (x: number): unknown => expect.closeTo(x, 10);

/** That a change is told in full: the scores of scoreOne, and effects that add up to their difference. */
function expectWhole(found: ScoreChange, tolerance: number, scores: readonly (number | null)[]): void {
  const { before, after, change, parts } = found;
  expect([before, after]).toEqual(scores);
  if (before === null || after === null) {
    expect(found).toEqual({ before, after, change: null, value: 0, coverage: 0, definition: 0, parts: [] });
    return;
  }
  expect(change).toBe(after - before + 0);
  expect(Math.abs(sum(effects(found)) - change!)).toBeLessThanOrEqual(tolerance);
  if (parts.length === 0) expect(effects(found)).toEqual([0, 0, change]);
  else {
    for (const effect of ['value', 'coverage', 'definition'] as const) {
      expect(Math.abs(sum(parts.map((part) => part[effect])) - found[effect])).toBeLessThanOrEqual(tolerance);
    }
  }
}

describe('explainChange', () => {
  test('value, coverage and definition add up to the change, under one score of any kind', () => {
    fc.assert(
      fc.property(moves(cases), ({ fitted, then, now }) => {
        const found = explainChange({ fitted, customer: then }, { fitted, customer: now });
        expectWhole(found, 1e-12 * width(fitted), [scoreOne(fitted, then), scoreOne(fitted, now)]);
        expect(found.definition).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('they add up under two scores', () => {
    fc.assert(
      fc.property(redefined, ({ before, after }) => {
        const scores = [before, after].map(({ fitted, customer }) => scoreOne(fitted, customer));
        expectWhole(explainChange(before, after), 1e-12 * width(before.fitted), scores);
      }),
      { numRuns: 300 },
    );
  });

  test('swapping then and now turns every effect around, part by part', () => {
    fc.assert(
      fc.property(redefined, ({ before, after }) => {
        const tolerance = 1e-12 * width(before.fitted);
        const there = explainChange(before, after);
        const back = explainChange(after, before);
        effects(there).forEach((effect, i) => {
          expect(Math.abs(effect + effects(back)[i]!)).toBeLessThanOrEqual(tolerance);
        });
        const turned = new Map(back.parts.map((part) => [`${part.kind} ${part.name}`, part]));
        for (const { kind, name, value, coverage, definition } of there.parts) {
          const other = turned.get(`${kind} ${name}`) ?? { value: 0, coverage: 0, definition: 0 };
          expect(Math.abs(value + other.value)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(coverage + other.coverage)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(definition + other.definition)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  test('where nothing changed, every effect is 0', () => {
    fc.assert(
      fc.property(moves(cases), ({ fitted, then }) => {
        const found = explainChange({ fitted, customer: then }, { fitted, customer: then });
        expect(effects(found)).toEqual([0, 0, 0]);
        for (const part of found.parts) expect(part).toMatchObject({ kind: 'metric', value: 0, coverage: 0 });
      }),
    );
  });

  test('where the definition alone changed, so does its effect alone', () => {
    fc.assert(
      fc.property(redefined, ({ before, after }) => {
        const { value, coverage, change, definition } = explainChange(before, { ...after, customer: before.customer });
        expect([value, coverage]).toEqual([0, 0]);
        expect(Math.abs(definition - (change ?? 0))).toBeLessThanOrEqual(1e-12 * width(before.fitted));
      }),
    );
  });

  test('a value effect is mean share × Δworth, a coverage effect mean worth × Δshare', () => {
    // Catalogue 17.7, written out: a metric that comes or goes is worth the same on the side where it is missing.
    fc.assert(
      fc.property(moves(flatCases), ({ fitted, then, now }) => {
        const found = explainChange({ fitted, customer: then }, { fitted, customer: now });
        if (found.change === null) return;
        const sharesOf = (row: object) => {
          const counts = fitted.metrics.map(({ name, weight }) => (valueOf(row, name) === null ? 0 : weight));
          return counts.map((weight) => weight / sum(counts));
        };
        const [shareThen, shareNow] = [sharesOf(then), sharesOf(now)];
        const expected = fitted.metrics.map(({ name, scale }, k) => {
          const [old, fresh] = [valueOf(then, name), valueOf(now, name)];
          const [worthThen, worthNow] = [old ?? fresh, fresh ?? old].map((x) =>
            x === null ? 0 : applyScale(scale, x),
          );
          const [meanShare, meanWorth] = [(shareThen[k]! + shareNow[k]!) / 2, (worthThen! + worthNow!) / 2];
          return { value: meanShare * (worthNow! - worthThen!), coverage: meanWorth * (shareNow[k]! - shareThen[k]!) };
        });
        expect(found.parts.map(({ name }) => name)).toEqual(fitted.metrics.map(({ name }) => name));
        found.parts.forEach(({ value, coverage }, k) => {
          const tolerance = 1e-12 * width(fitted);
          expect(Math.abs(value - width(fitted) * expected[k]!.value)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(coverage - width(fitted) * expected[k]!.coverage)).toBeLessThanOrEqual(tolerance);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the reference customer who is no longer seen on social gains what it held down', () => {
    const now = { ...reference.customer, social: null, visits: 16 };
    const before = { fitted: fittedReference, customer: reference.customer };
    const found = explainChange(before, { fitted: fittedReference, customer: now });
    // Catalogue 17.11 gives 55.75 and, without social, 52.75 / 0.85; visits of 16 add 4 to the 52.75.
    expect(found.before).toBeCloseTo(55.75, 12);
    expect(found.after).toBeCloseTo(56.75 / 0.85, 12);
    // By hand: the mean share of visits is (0.2 + 0.2 / 0.85) / 2, and 0.6 became 0.8.
    expect(found.parts[0]).toEqual({
      name: 'visits',
      kind: 'metric',
      value: near(100 * ((0.2 + 0.2 / 0.85) / 2) * 0.2),
      coverage: near(100 * 0.7 * (0.2 / 0.85 - 0.2)),
      definition: 0,
    });
    expect(found.parts[2]).toEqual({
      name: 'social',
      kind: 'metric',
      value: 0,
      coverage: near(100 * 0.2 * -0.15),
      definition: 0,
    });
  });

  test('a metric that stays missing has no part in the move, and under "neutral" one that goes falls to a half', () => {
    const fitted = fittedOf({ a: {}, b: {}, c: {} }, { missing: 'neutral' });
    const found = explainChange(
      { fitted, customer: { a: 0.8, b: 0.9, c: null } },
      { fitted, customer: { a: 0.2, b: null, c: null } },
    );
    expect(found.parts).toEqual([
      { name: 'a', kind: 'metric', value: near(-0.2), coverage: 0, definition: 0 },
      { name: 'b', kind: 'metric', value: 0, coverage: near(-0.4 / 3), definition: 0 },
      { name: 'c', kind: 'metric', value: 0, coverage: 0, definition: 0 },
    ]);
  });

  test('penalties, vetoes and caps that come or go are parts of their own, and only those that moved', () => {
    const fitted = fittedOf(
      { a: {}, b: { cap: 0.8 } },
      {
        penalties: [{ when: { of: 'plan', in: ['trial'] }, points: 0.1, reason: 'on trial' }],
        vetoes: [{ when: { of: 'a', missing: true }, limit: 0.5 }],
      },
    );
    const found = explainChange(
      { fitted, customer: { a: 0.6, b: 0.6, plan: 'trial' } },
      { fitted, customer: { a: null, b: 1, plan: 'pro' } },
    );
    expect(found.before).toBeCloseTo(0.5, 12);
    expect(found.after).toBe(0.5);
    const part = (name: string) => found.parts.find((each) => each.name === name);
    expect(found.parts.map(({ name, kind }) => [name, kind])).toEqual([
      ['a', 'metric'],
      ['b', 'metric'],
      ['on trial', 'penalty'],
      ['b', 'metricCap'],
      ['veto 1', 'veto'],
    ]);
    expect(part('on trial')).toMatchObject({ value: near(0.1), coverage: near(0) });
    // The four customers, by hand: the cap of b takes off 0, 0.1 (of two), 0 and 0.2 (alone).
    expect(found.parts[3]).toMatchObject({ value: near((-0.1 - 0.2) / 2), coverage: near(-0.1 / 2) });
    // Without a the score is at most 0.5: 0.6 with the trial's 0.1 off is, 0.8 loses 0.3.
    expect(part('veto 1')).toMatchObject({ value: near(-0.3 / 2), coverage: near(-0.3 / 2) });
  });

  test('a metric of one definition only is missing under the other where its row does not have it', () => {
    const old = fittedOf({ visits: {} });
    const fresh = fittedOf({ visits: {}, nps: {} });
    const found = explainChange(
      { fitted: old, customer: { visits: 0.4 } },
      { fitted: fresh, customer: { visits: 0.5, nps: 1 } },
    );
    // By hand: visits alone 0.4 and 0.5 then and now; with nps, 0.4, 0.5, 0.7 and 0.75.
    expect(found.change).toBeCloseTo(0.35, 12);
    expect(effects(found)).toEqual([near((0.1 + 0.1 + 0.1 + 0.05) / 4), near((0 + 0 + 0.3 + 0.25) / 4), near(0.125)]);
    expect(found.parts.map(({ name }) => name)).toEqual(['visits', 'nps']);
  });

  test('two scores that share no observed metric leave all of the change to the definition', () => {
    const [old, fresh] = [fittedOf({ visits: {} }), fittedOf({ visits: {}, nps: {} })];
    const before = { fitted: old, customer: { visits: 0.25 } };
    const found = explainChange(before, { fitted: fresh, customer: { visits: null, nps: 0.75 } });
    expect(found).toEqual({
      before: 0.25,
      after: 0.75,
      change: 0.5,
      value: 0,
      coverage: 0,
      definition: 0.5,
      parts: [],
    });
  });

  test('what a new definition asks for does not count against its minimum coverage on the way', () => {
    const [old, fresh] = [fittedOf({ a: {} }), fittedOf({ a: {}, b: { weight: 9 } }, { minimumCoverage: 0.9 })];
    const found = explainChange({ fitted: old, customer: { a: 0.5 } }, { fitted: fresh, customer: { a: 0.5, b: 0.5 } });
    expect(found).toMatchObject({ change: near(0), value: 0 });
    expect(found.parts).toHaveLength(2);
  });

  test('where there is no score before or after, there is no change to explain', () => {
    const [some, none] = [{ a: 0.5 }, { a: null }];
    const fitted = fittedOf({ a: {} });
    const nothing = { change: null, value: 0, coverage: 0, definition: 0, parts: [] };
    const found = (then: { a: number | null }, now: { a: number | null }) =>
      explainChange({ fitted, customer: then }, { fitted, customer: now });
    expect(found(none, some)).toEqual({ before: null, after: 0.5, ...nothing });
    expect(found(some, none)).toEqual({ before: 0.5, after: null, ...nothing });
    expect(found(none, none)).toEqual({ before: null, after: null, ...nothing });
  });

  test('another range moves the base, where everybody begins', () => {
    const [old, fresh] = [fittedOf({ a: {} }), fittedOf({ a: {} }, { range: [-1, 1] })];
    const found = explainChange({ fitted: old, customer: { a: 0.5 } }, { fitted: fresh, customer: { a: 0.5 } });
    expect(found.parts).toEqual([
      { name: 'base', kind: 'base', value: 0, coverage: 0, definition: -1 },
      { name: 'a', kind: 'metric', value: 0, coverage: 0, definition: 0.5 },
    ]);
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const row = (worth: number) => Object.fromEntries(hostileNames.map((name) => [name, worth]));
    const { parts } = explainChange({ fitted, customer: row(0.25) }, { fitted, customer: row(0.5) });
    const value: unknown = near(0.25 / hostileNames.length);
    expect(parts).toEqual(
      fitted.metrics.map(({ name }) => ({ name, kind: 'metric', value, coverage: 0, definition: 0 })),
    );
  });

  test('a metric called as what every object inherits is missing from a row that does not have it', () => {
    const [old, fresh] = [fittedOf({ a: {} }), fittedOf({ a: {}, constructor: {}, toString: {} })];
    const before = { fitted: old, customer: { a: 0.5 } };
    const { change } = explainChange(before, { fitted: fresh, customer: { a: 0.5, constructor: 1, toString: 1 } });
    expect(change).toBeCloseTo(1 / 3, 12);
  });

  test('what cannot be read is refused under the side that holds it', () => {
    const good = { fitted: fittedReference, customer: reference.customer };
    const bad = (more: object) => ({ fitted: fittedReference, customer: { ...reference.customer, ...more } as never });
    const ruled = fittedOf({ a: {} }, { penalties: [{ when: { of: 'plan', in: ['pro'] }, points: 0.1 }] });
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const error = refused('ERR_TYPE', 'before.customer.clv');
    expect(() => explainChange(bad({ clv: '400' }), good)).toThrow(error);
    expect(() => explainChange(good, bad({ clv: '400' }))).toThrow(refused('ERR_TYPE', 'after.customer.clv'));
    expect(() => explainChange(good, { fitted: fittedReference, customer: { visits: 1 } as never })).toThrow(
      refused('ERR_TYPE', 'after.customer.opens'),
    );
    expect(() => explainChange({ fitted: ruled, customer: { a: 1 } as never }, good)).toThrow(
      refused('ERR_TYPE', 'before.customer.plan'),
    );
    expect(() => explainChange({ ...good, fitted: { ...fittedReference, version: 2 } as never }, good)).toThrow(
      refused('ERR_VERSION', 'fitted.version'),
    );
    expect(() => explainChange(good, bad({ clv: 1n }))).toThrow(/^explainChange: after\.customer\.clv is /);
  });
});

function valueOf(row: object, name: string): number | null {
  return (row as Readonly<Record<string, number | null>>)[name]!;
}
