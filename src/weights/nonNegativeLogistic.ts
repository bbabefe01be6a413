import { meanOf } from '../stats/meanOf.ts';
import { total } from '../stats/total.ts';
import { dotProduct } from '../stats/dotProduct.ts';
import { invertPositive } from './invertPositive.ts';

/** A logistic regression whose coefficients are at least 0. */
export interface LogisticFit {
  /** The log-odds of a 1 where every column is 0. */
  readonly intercept: number;
  /** How much a column's 1 adds to the log-odds, beside its 0. */
  readonly coefficients: readonly number[];
  /** The standard error of every coefficient that is not at 0, where there is `null`. */
  readonly errors: readonly (number | null)[];
  readonly converged: boolean;
  readonly iterations: number;
}

/** A column of ones, for the intercept, then the others. */
interface LogisticProblem {
  readonly design: readonly Float64Array[];
  readonly outcomes: Float64Array;
  readonly ridge: number;
}

interface Slopes {
  readonly gradient: readonly number[];
  readonly curvature: readonly Float64Array[];
}

/**
 * Fits `-log likelihood + ridge / 2 * Σ coefficient²`, the intercept not penalised, over coefficients of at least 0.
 *
 * Projected Newton steps (Bertsekas 1982): coefficients that are at 0 and are pushed below it stay, the others go where
 * Newton's quadratic has its lowest point, cut off at 0, and half as far until the sum falls. The penalty makes it convex
 * with one lowest point, also where columns are collinear or separate the outcomes; no step depends on chance.
 *
 * @param columns - None of them constant, since a constant is the intercept over again.
 * @param outcomes - 1 and 0, both there.
 * @param ridge - Above 0.
 */
export function nonNegativeLogistic(
  columns: readonly Float64Array[],
  outcomes: Float64Array,
  ridge: number,
): LogisticFit {
  const problem = { design: [outcomes.map(() => 1), ...columns], outcomes, ridge };
  const { mean } = meanOf(outcomes);
  let place = Float64Array.of(Math.log(mean / (1 - mean)), ...columns.map(() => 0));
  let loss = lossAt(problem, place);
  let converged = false;
  let iterations = 0;
  while (!converged && iterations < 100) {
    iterations++;
    const { gradient, curvature } = slopesAt(problem, place);
    const free = freeAt(place, gradient, outcomes.length);
    const step = stepFrom(gradient, curvature, free, ridge);
    for (let share = 1; share > 1e-12; share /= 2) {
      const next = place.map((from, j) => (j === 0 ? from + share * step[j]! : Math.max(0, from + share * step[j]!)));
      const gains = gradient.map((slope, j) => slope * (free.includes(j) ? -share * step[j]! : place[j]! - next[j]!));
      const promise = gains.reduce((sum, gain) => sum + gain, 0);
      const there = lossAt(problem, next);
      // Where so little is to be gained, the loss has no digits left to tell, but Newton's quadratic is right.
      const negligible = promise <= 1e-13 * (1 + loss);
      if (!negligible && loss - there < 1e-4 * promise) continue;
      converged = share === 1 && promise <= 1e-16 * (1 + loss);
      place = next;
      loss = there;
      break;
    }
  }
  return { ...reportOf(problem, place), converged, iterations };
}

/** The penalised loss, compensated: near its lowest point, little is left of the differences. */
function lossAt({ design, outcomes, ridge }: LogisticProblem, place: Float64Array): number {
  const surprises = logOddsAt(design, place);
  for (let i = 0; i < surprises.length; i++) {
    const against = outcomes[i] === 1 ? -surprises[i]! : surprises[i]!;
    surprises[i] = Math.max(0, against) + Math.log(1 + Math.exp(-Math.abs(against)));
  }
  const { sum, error } = total(surprises);
  const coefficients = place.subarray(1);
  return sum + error + (ridge / 2) * dotProduct(coefficients, coefficients);
}

function logOddsAt(design: readonly Float64Array[], place: Float64Array): Float64Array {
  const logOdds = new Float64Array(design[0]!.length);
  design.forEach((column, j) => {
    for (let i = 0; i < logOdds.length; i++) logOdds[i]! += place[j]! * column[i]!;
  });
  return logOdds;
}

/** The gradient and the second derivatives of the penalised loss. */
function slopesAt({ design, outcomes, ridge }: LogisticProblem, place: Float64Array): Slopes {
  const logOdds = logOddsAt(design, place);
  const residuals = logOdds.map((odds, i) =>
    outcomes[i] === 1 ? -1 / (1 + Math.exp(odds)) : 1 / (1 + Math.exp(-odds)),
  );
  const variances = residuals.map((residual) => Math.abs(residual) * (1 - Math.abs(residual)));
  const penalty = (j: number): number => (j === 0 ? 0 : ridge);
  const gradient = design.map((column, j) => dotProduct(column, residuals) + penalty(j) * place[j]!);
  const curvature = design.map(() => new Float64Array(design.length));
  design.forEach((column, j) => {
    const weighted = column.map((value, i) => value * variances[i]!);
    for (let k = 0; k <= j; k++) {
      const entry = dotProduct(weighted, design[k]!) + (j === k ? penalty(j) : 0);
      curvature[j]![k] = entry;
      curvature[k]![j] = entry;
    }
  });
  return { gradient, curvature };
}

/** Which may move: the intercept, and whatever is not (nearly) at 0 and pushed below it. */
function freeAt(place: Float64Array, gradient: readonly number[], rows: number): number[] {
  const moves = gradient.map((slope, j) =>
    j === 0 ? slope / rows : place[j]! - Math.max(0, place[j]! - slope / rows),
  );
  const near = moves.reduce((least, move) => Math.max(least, Math.abs(move)), 0);
  return [...place.keys()].filter((j) => j === 0 || place[j]! > Math.min(1e-3, near) || gradient[j]! <= 0);
}

/** Newton's step for what is free; down the slope, to 0, for the others. */
function stepFrom(
  gradient: readonly number[],
  curvature: readonly Float64Array[],
  free: readonly number[],
  ridge: number,
): number[] {
  const inverse = invertPositive(part(curvature, free), ridge);
  const slopes = Float64Array.from(free, (j) => gradient[j]!);
  return gradient.map((slope, j) => {
    const row = inverse[free.indexOf(j)];
    return row ? -dotProduct(row, slopes) : -slope / curvature[j]![j]!;
  });
}

function part(matrix: readonly Float64Array[], places: readonly number[]): Float64Array[] {
  return places.map((j) => Float64Array.from(places, (k) => matrix[j]![k]!));
}

/** What was found; a coefficient that only rounding tells from 0 is 0. */
function reportOf(problem: LogisticProblem, place: Float64Array): Omit<LogisticFit, 'converged' | 'iterations'> {
  const largest = place.subarray(1).reduce((most, coefficient) => Math.max(most, coefficient), 0);
  const kept = [...place.keys()].filter((j) => j === 0 || place[j]! > 1e-12 * largest);
  const found = place.map((coefficient, j) => (kept.includes(j) ? coefficient : 0));
  const inverse = invertPositive(part(slopesAt(problem, found).curvature, kept), problem.ridge);
  const errors = Array.from(place, (_, j) => {
    const k = kept.indexOf(j);
    return k < 0 ? null : Math.sqrt(inverse[k]![k]!);
  });
  return { intercept: found[0]! + 0, coefficients: [...found.subarray(1)], errors: errors.slice(1) };
}
