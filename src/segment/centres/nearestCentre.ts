/** The nearest of some centres in squared Euclidean distance, the first of equals; -1 where a coordinate is missing. */
export function nearestCentre(point: ArrayLike<number>, centres: readonly ArrayLike<number>[]): number {
  let nearest = -1;
  let least = Infinity;
  for (let k = 0; k < centres.length; k++) {
    const centre = centres[k]!;
    let distance = 0;
    for (let j = 0; j < centre.length; j++) {
      const away = point[j]! - centre[j]!;
      distance += away * away;
    }
    if (distance < least) {
      least = distance;
      nearest = k;
    }
  }
  return nearest;
}
