import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { drawCentres } from '../../../src/segment/centres/drawCentres.ts';

const line = (...xs: number[]) => ({ points: Float64Array.from(xs), count: xs.length, dimensions: 1, missing: 0 });
const inTurn = (...numbers: number[]) => {
  const left = [...numbers];
  return () => left.shift() ?? 0;
};

describe('drawCentres', () => {
  test('the first is as likely as any, the next as its squared distance', () => {
    const points = line(0, 0.5, 1, 1);
    expect([...drawCentres(points, 1, inTurn(0.49))]).toEqual([0.5]);
    // From 0 the squares are 0, 1/4, 1, 1: up to 1/9 of them all it is the second.
    expect([...drawCentres(points, 2, inTurn(0, 0.11))]).toEqual([0, 0.5]);
    expect([...drawCentres(points, 2, inTurn(0, 0.12))]).toEqual([0, 1]);
    expect([...drawCentres(points, 3, inTurn(0, 0.99, 0.99))]).toEqual([0, 1, 0.5]);
  });

  test('they all differ, however often a point is there', () => {
    const points = line(...Array.from({ length: 400 }, (_, i) => Math.floor(i / 100) / 4));
    for (let seed = 0; seed < 50; seed++) {
      expect(new Set(drawCentres(points, 4, randomNumbers(seed))).size).toBe(4);
    }
  });

  test('over many draws, shares are those of the squared distances', () => {
    const next = randomNumbers(5);
    const second = Array.from({ length: 4000 }, () => drawCentres(line(0, 0.25, 1), 2, inTurn(0, next()))[1]!);
    const share = second.filter((x) => x === 0.25).length / second.length;
    expect(Math.abs(share - 1 / 17)).toBeLessThan(0.015);
  });
});
