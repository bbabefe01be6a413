import fc from 'fast-check';
import { valuesUpTo } from '../arbitraries.ts';

/** Scores and what came of the customers; either may be missing, and many scores may be equal. */
export interface Case {
  readonly scores: (number | null)[];
  readonly outcomes: (number | null)[];
}

const outcome = fc.constantFrom(0, 1, 0, 1, 0, 1, null);

/** Scores of any family, from 1 to 60 customers; nobody need be observed, and all outcomes may be alike. */
export const cases: fc.Arbitrary<Case> = valuesUpTo(60).chain((scores) =>
  fc.record({
    scores: fc.tuple(
      ...scores.map((score) => fc.oneof({ weight: 9, arbitrary: fc.constant(score) }, fc.constant(null))),
    ),
    outcomes: fc.tuple(...scores.map(() => outcome)),
  }),
);

/** The same with three customers of either class at least, so that areas and their errors are there. */
export const casesOfBothClasses: fc.Arbitrary<Case> = cases.map(({ scores, outcomes }) => ({
  scores: [...scores, 1, 2, 3, 4, 2, 1],
  outcomes: [...outcomes, 0, 0, 1, 0, 1, 1],
}));

/** Whole scores of which any two are told apart after a change of unit. */
export const wholeCases: fc.Arbitrary<Case> = fc
  .array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 60 })
  .map((customers) => ({
    scores: [...customers.map(([score]) => score), 1, 2, 3, 4],
    outcomes: [...customers.map(([, came]) => came), 0, 1, 0, 1],
  }));

/** Probabilities and what came, some of either missing. */
export const forecasts: fc.Arbitrary<{ probabilities: (number | null)[]; outcomes: (number | null)[] }> = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1, null), fc.double({ min: 0, max: 1, noNaN: true })), outcome),
    { maxLength: 60 },
  )
  .map((customers) => ({
    probabilities: customers.map(([said]) => said),
    outcomes: customers.map(([, came]) => came),
  }));

/** Customers of whom both is known, as pairs: the law of missing values, written out. */
export function known({ scores, outcomes }: Case): { score: number; outcome: number }[] {
  return scores.flatMap((score, i) => {
    const came = outcomes[i] ?? null;
    return score === null || came === null ? [] : [{ score: score + 0, outcome: came }];
  });
}

/** The probability that a one scores above a zero, equals counting half: everybody compared with everybody. */
export function areaByPairs(customers: readonly { score: number; outcome: number }[]): number {
  const ones = customers.filter(({ outcome: came }) => came === 1);
  const zeros = customers.filter(({ outcome: came }) => came === 0);
  const wins = ones.map((one) => zeros.map((zero) => beats(one.score, zero.score)).reduce((a, b) => a + b, 0));
  return wins.reduce((a, b) => a + b, 0) / (ones.length * zeros.length);
}

/** DeLong's psi. */
export function beats(one: number, zero: number): number {
  return one > zero ? 1 : one === zero ? 0.5 : 0;
}
