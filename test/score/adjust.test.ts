import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjust } from '../../src/score/adjust.ts';
import type { FittedScore, ScoreAdjustment } from '../../src/score/types.ts';
import { fittedReference } from './cases.ts';

const when = { all: [] };
const adjusted = (change: Partial<FittedScore<string>>, score: number, meets: (i: number) => boolean = () => true) => {
  const notes: ScoreAdjustment[] = [];
  const fitted = { ...fittedReference, ...change } as FittedScore<string>;
  return { score: adjust(fitted, score, meets, (note) => notes.push(note)), notes };
};

describe('adjust', () => {
  test('where there is nothing to adjust a score stays, and nothing is noted', () => {
    expect(adjusted({}, 55.75)).toEqual({ score: 55.75, notes: [] });
    const fitted = { penalties: [{ when, points: 5 }], vetoes: [{ when, limit: 5 }], cap: 60 };
    expect(adjusted(fitted, 55.75, () => false)).toEqual({ score: 55.75, notes: [] });
  });

  test('only what moves a score is noted', () => {
    expect(adjusted({ penalties: [{ when, points: 60 }] }, 60).notes).toHaveLength(1);
    expect(adjusted({ vetoes: [{ when, limit: 60 }], cap: 60 }, 60).notes).toEqual([]);
    expect(adjusted({}, 0).notes).toEqual([]);
  });

  test('penalties, the range, vetoes and the cap come in this order', () => {
    const penalties = [
      { when, points: 30, reason: 'trial' },
      { when, points: 50 },
    ];
    const vetoes = [
      { when, limit: 40 },
      { when, limit: 20, reason: 'unpaid' },
      { when, limit: 30 },
    ];
    expect(adjusted({ penalties }, 60)).toEqual({
      score: 0,
      notes: [
        { kind: 'penalty', reason: 'trial', points: -30 },
        { kind: 'penalty', reason: 'penalty 2', points: -50 },
        { kind: 'range', reason: 'lowest score', points: 20 },
      ],
    });
    expect(adjusted({ vetoes, cap: 10 }, 60)).toEqual({
      score: 10,
      notes: [
        { kind: 'veto', reason: 'veto 1', points: -20 },
        { kind: 'veto', reason: 'unpaid', points: -20 },
        { kind: 'cap', reason: 'highest score', points: -10 },
      ],
    });
    // Were the veto first, the penalty would lead from 40 to 10.
    expect(adjusted({ penalties: [penalties[0]!], vetoes: [vetoes[0]!] }, 60).score).toBe(30);
    // A score that a penalty led below the range is lifted before it is limited.
    expect(adjusted({ penalties: [{ when, points: 90 }], vetoes: [{ when, limit: 0 }] }, 60).score).toBe(0);
  });

  test('conditions are counted through: those of penalties first, then those of vetoes', () => {
    const fitted = {
      penalties: [
        { when, points: 1 },
        { when, points: 2 },
      ],
      vetoes: [
        { when, limit: 50 },
        { when, limit: 40 },
      ],
    };
    const met = (...places: number[]) => adjusted(fitted, 60, (i) => places.includes(i)).score;
    expect([met(0), met(1), met(2), met(3), met(0, 2), met(1, 3)]).toEqual([59, 58, 50, 40, 50, 40]);
  });

  test('points add up from the score before to the score after', () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const drawn = fc.record({
      score: number,
      penalties: fc.array(number.map((points) => ({ when, points: points + 1 }))),
      vetoes: fc.array(number.map((limit) => ({ when, limit }))),
      cap: number,
    });
    fc.assert(
      fc.property(drawn, ({ score, ...change }) => {
        const { score: after, notes } = adjusted(change, score);
        const sum = notes.reduce((total, { points }) => total + points, score);
        expect(Math.abs(sum - after)).toBeLessThanOrEqual(1e-10);
        expect(notes.every(({ kind, points }) => (kind === 'range' ? points > 0 : points < 0))).toBe(true);
        expect(after).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('no score stays none, and none is -0', () => {
    expect(adjusted({ penalties: [{ when, points: 5 }], vetoes: [{ when, limit: 5 }], cap: 60 }, NaN).score).toBeNaN();
    expect(adjusted({ range: [-10, 10], vetoes: [{ when, limit: -0 }] }, 5).score).toBe(0);
    expect(adjusted({ range: [-0, 10], penalties: [{ when, points: 9 }] }, 5).score).toBe(0);
  });
});
