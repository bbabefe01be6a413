import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quadraticForm } from '../../src/retention/quadraticForm.ts';

/** Groups of different sizes that are all linked, and differences that add up to 0. */
const linked = fc.integer({ min: 2, max: 7 }).chain((k) =>
  fc.record({
    links: square(k, fc.double({ min: 0.1, max: 10, noNaN: true })),
    differences: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: k - 1, maxLength: k - 1 }),
  }),
);

function square(k: number, link: fc.Arbitrary<number>): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(link, { minLength: k, maxLength: k }), { minLength: k, maxLength: k }).map((half) => {
    return half.map((row, i) => row.map((x, j) => (i < j ? x : half[j]![i]!)));
  });
}

const closed = (differences: readonly number[]) => [...differences, -differences.reduce((sum, d) => sum + d, 0)];

/** The slow twin: the covariance of all groups but the last, solved by Gauss-Jordan elimination with pivots. */
function slow(links: readonly (readonly number[])[], differences: readonly number[]): number {
  const k = links.length - 1;
  const rows = Array.from({ length: k }, (_, i) => {
    const variance = links[i]!.reduce((sum, link, j) => (i === j ? sum : sum + link), 0);
    return [...links[i]!.slice(0, k).map((link, j) => (i === j ? variance : -link)), differences[i]!];
  });
  for (let c = 0; c < k; c++) {
    const rest = rows.slice(c).sort((a, b) => Math.abs(b[c]!) - Math.abs(a[c]!));
    rows.splice(c, rest.length, ...rest);
    rows.forEach((row, i) => {
      const factor = i === c ? 0 : row[c]! / rows[c]![c]!;
      row.forEach((x, j) => (row[j] = x - factor * rows[c]![j]!));
    });
  }
  return rows.reduce((sum, row, i) => sum + (differences[i]! * row[k]!) / row[i]!, 0);
}

describe('quadraticForm', () => {
  test('of two groups is the squared difference by its variance', () => {
    const links = [
      [7, 4],
      [4, 7],
    ];
    expect(quadraticForm(links, [6, -6])).toEqual({ value: 9, rank: 1 });
  });

  test('is that of its slow twin, which inverts the covariance of all groups but one', () => {
    fc.assert(
      fc.property(linked, ({ links, differences }) => {
        const all = closed(differences);
        const { value, rank } = quadraticForm(links, all);
        const expected = slow(links, all);
        expect(rank).toBe(links.length - 1);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-20);
      }),
    );
  });

  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(linked, ({ links, differences }) => {
        const all = closed(differences);
        const turned = quadraticForm(links.map((row) => [...row].reverse()).reverse(), [...all].reverse());
        const { value } = quadraticForm(links, all);
        expect(Math.abs(turned.value - value)).toBeLessThanOrEqual(1e-10 * value + 1e-20);
      }),
    );
  });

  test('leaves out, and does not count, a group that is linked to none', () => {
    const links = [
      [0, 0, 4],
      [0, 0, 0],
      [4, 0, 0],
    ];
    expect(quadraticForm(links, [6, 0, -6])).toEqual({ value: 9, rank: 1 });
    expect(quadraticForm([[5]], [0])).toEqual({ value: 0, rank: 0 });
    expect(quadraticForm([], [])).toEqual({ value: 0, rank: 0 });
  });

  test('of groups that are linked in two parts is the sum of both', () => {
    const links = [
      [0, 0, 4, 0],
      [0, 0, 0, 1],
      [4, 0, 0, 0],
      [0, 1, 0, 0],
    ];
    expect(quadraticForm(links, [6, 2, -6, -2])).toEqual({ value: 13, rank: 2 });
  });

  test('keeps its digits where one group is tiny, which a difference of variances would lose', () => {
    const links = [
      [0, 1, 1e-20],
      [1, 0, 1e-20],
      [1e-20, 1e-20, 0],
    ];
    const { value, rank } = quadraticForm(links, [0, 0, 0]);
    expect([value, rank]).toEqual([0, 2]);
    // The tiny group has a variance of 2e-20, so that 1e-10 is half a squared deviation.
    expect(quadraticForm(links, [-5e-11, -5e-11, 1e-10]).value).toBeCloseTo(0.5, 12);
  });

  test('leaves its arguments alone', () => {
    const links = [
      [0, 1, 2],
      [1, 0, 3],
      [2, 3, 0],
    ];
    const differences = [1, 2, -3];
    quadraticForm(Object.freeze(links.map((row) => Object.freeze(row))), Object.freeze(differences));
    expect([links[0], differences]).toEqual([
      [0, 1, 2],
      [1, 2, -3],
    ]);
  });
});
