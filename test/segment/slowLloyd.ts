import { double, exactSum } from '../stats/exact.ts';

/** Lloyd's iterations, plainly: every distance is computed, every mean is exact. */
export function slowLloyd(points: readonly (readonly number[])[], first: readonly (readonly number[])[], most: number) {
  let centres = first;
  let before: readonly number[] = points.map(() => -1);
  for (let iterations = 1; ; iterations++) {
    const places = points.map((point) => nearest(point, centres));
    const converged = places.every((place, i) => place === before[i]);
    if (converged || iterations > most) return { centres, places, iterations: Math.min(iterations, most), converged };
    const away = points.map((point, i) => squareBetween(point, centres[places[i]!]!));
    centres.forEach((_, k) => {
      const sizeOf = (c: number) => places.filter((place) => place === c).length;
      if (sizeOf(k) > 0) return;
      const sharing = away.map((square, i) => (sizeOf(places[i]!) > 1 ? square : -1));
      const farthest = firstOf(points, (i) => sharing[i] === Math.max(...sharing));
      places[farthest] = k;
      away[farthest] = 0;
    });
    centres = centres.map((centre, k) => {
      const members = points.filter((_, i) => places[i] === k);
      return centre.map((_, j) => double(exactSum(members.map((point) => point[j]!))) / members.length);
    });
    before = places;
  }
}

/** The first in lexicographic order of the points that are wanted. */
function firstOf(points: readonly (readonly number[])[], wanted: (i: number) => boolean): number {
  const before = (a: readonly number[], b: readonly number[]) =>
    (a.map((x, j) => x - b[j]!).find((apart) => apart !== 0) ?? 0) < 0;
  const all = points.map((_, i) => i).filter(wanted);
  return all.reduce((first, i) => (before(points[i]!, points[first]!) ? i : first));
}

export function squareBetween(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, j) => sum + (x - b[j]!) * (x - b[j]!), 0);
}

/** The first of the nearest. */
export function nearest(point: readonly number[], centres: readonly (readonly number[])[]): number {
  const squares = centres.map((centre) => squareBetween(point, centre));
  return squares.indexOf(Math.min(...squares));
}
