import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nonNegativeLogistic } from '../../src/weights/nonNegativeLogistic.ts';
import { oddOutcomes, populations, tableOf } from './populations.ts';

interface Task {
  readonly columns: readonly (readonly number[])[];
  readonly outcomes: readonly number[];
  readonly ridge: number;
}
const tasks: fc.Arbitrary<Task> = fc.tuple(populations, fc.constantFrom(0.01, 1, 5)).map(([rows, ridge]) => {
  const columns = Object.values(tableOf(rows)).filter((column) => new Set(column).size > 1);
  return { columns, outcomes: oddOutcomes(tableOf(rows)), ridge };
});
const fitOf = ({ columns, outcomes, ridge }: Task) =>
  nonNegativeLogistic(
    columns.map((column) => Float64Array.from(column)),
    Float64Array.from(outcomes),
    ridge,
  );

/** The derivatives of the penalised loss, written out: by the intercept, then by every coefficient. */
function gradientAt({ columns, outcomes, ridge }: Task, place: readonly number[]): number[] {
  const residuals = outcomes.map((outcome, i) => {
    const logOdds = place[0]! + columns.reduce((sum, column, k) => sum + place[k + 1]! * column[i]!, 0);
    return 1 / (1 + Math.exp(-logOdds)) - outcome;
  });
  return [
    residuals.reduce((sum, residual) => sum + residual, 0),
    ...columns.map((column, k) => column.reduce((sum, x, i) => sum + x * residuals[i]!, ridge * place[k + 1]!)),
  ];
}

/** One coordinate after the other goes to its lowest point, found by halving; and again, until none moves. */
function oneByOne(task: Task): number[] {
  const place = [0, ...task.columns.map(() => 0)];
  for (let round = 0, moved = 1; round < 5000 && moved > 1e-13; round++) {
    moved = 0;
    place.forEach((from, j) => {
      const slope = (to: number) => gradientAt(task, [...place.slice(0, j), to, ...place.slice(j + 1)])[j]!;
      let [low, high] = j === 0 ? [-100, 100] : [0, 100];
      for (let k = 0; k < 60; k++) {
        const middle = (low + high) / 2;
        if (slope(middle) > 0) high = middle;
        else low = middle;
      }
      place[j] = j > 0 && slope(0) >= 0 ? 0 : low;
      moved = Math.max(moved, Math.abs(place[j] - from));
    });
  }
  return place;
}

test('nonNegativeLogistic is at the lowest point: no slope where it is free, none downwards at 0', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { intercept, coefficients, converged } = fitOf(task);
      expect(converged).toBe(true);
      const [slope, ...slopes] = gradientAt(task, [intercept, ...coefficients]);
      expect(Math.abs(slope!)).toBeLessThanOrEqual(1e-11 * task.outcomes.length);
      slopes.forEach((each, k) => {
        const down = coefficients[k]! > 0 ? Math.abs(each) : -each;
        expect(down).toBeLessThanOrEqual(1e-11 * task.outcomes.length);
        expect(coefficients[k]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('nonNegativeLogistic is where coordinate descent by bisection ends', () => {
  const small = tasks.map(({ columns, outcomes, ridge }) => {
    return { columns: columns.slice(0, 3), outcomes, ridge: Math.max(1, ridge) };
  });
  fc.assert(
    fc.property(small, (task) => {
      const { intercept, coefficients } = fitOf(task);
      const slow = oneByOne(task);
      [intercept, ...coefficients].forEach((coefficient, j) => {
        expect(coefficient).toBeCloseTo(slow[j]!, 8);
      });
    }),
    { numRuns: 15 },
  );
});

test('nonNegativeLogistic: the squared errors are the inverse of the second derivatives over what is not at 0', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { intercept, coefficients, errors } = fitOf(task);
      expect(errors.map((error) => error === null)).toEqual(coefficients.map((coefficient) => coefficient === 0));
      const place = [intercept, ...coefficients];
      const free = [...place.keys()].filter((j) => j === 0 || place[j]! > 0);
      // By small steps. Of a coefficient's own, 1 / error² is left once the others are taken out.
      const second = free.map((j) => {
        const moved = (by: number) => gradientAt(task, place.map((at, k) => (k === j ? at + by : at))); // prettier-ignore
        const [up, down] = [moved(1e-5), moved(-1e-5)];
        return free.map((k) => (up[k]! - down[k]!) / 2e-5);
      });
      free.slice(1).forEach((j, k) => {
        expect(1 / errors[j - 1]! ** 2 / remainder(second, k + 1)).toBeCloseTo(1, 4);
      });
    }),
    { numRuns: 40 },
  );
});

test('nonNegativeLogistic of no columns is the log-odds of the outcomes', () => {
  const fit = nonNegativeLogistic([], Float64Array.of(1, 0, 1, 1), 1);
  expect(fit).toMatchObject({ coefficients: [], errors: [], converged: true });
  expect(fit.intercept).toBeCloseTo(Math.log(3), 15);
});

test('nonNegativeLogistic goes half as far where a whole step would overshoot', () => {
  // One low outcome among high ones far out: Newton's first step lands where the loss is higher.
  const columns = [Array.from({ length: 60 }, (_, i) => (i < 59 ? 0 : 1))];
  const outcomes = columns[0]!.map((_, i) => Number(i === 59));
  const task = { columns, outcomes, ridge: 1e-6 };
  const { intercept, coefficients, converged } = fitOf(task);
  expect(converged).toBe(true);
  for (const slope of gradientAt(task, [intercept, ...coefficients])) expect(slope).toBeCloseTo(0, 9);
});

/** What is left of a diagonal entry once the other rows are taken out of it (Gauss). */
function remainder(matrix: readonly (readonly number[])[], last: number): number {
  const order = [...matrix.keys()].filter((j) => j !== last).concat(last);
  const rows = order.map((j) => order.map((k) => matrix[j]![k]!));
  for (let p = 0; p < rows.length; p++) {
    for (let j = p + 1; j < rows.length; j++) {
      const factor = rows[j]![p]! / rows[p]![p]!;
      rows[j] = rows[j]!.map((entry, k) => entry - factor * rows[p]![k]!);
    }
  }
  return rows.at(-1)!.at(-1)!;
}
