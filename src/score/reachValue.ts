/**
 * The value nearest to one that is given at which something is reached, or `null` if it is at none.
 *
 * Between two turning points next to each other a score only rises or only falls, without a jump, so it is reached at one
 * of the two ends or nowhere between them; where it is reached at one end only, halving finds where that begins.
 *
 * @param value - Where to begin; `null` begins at an end.
 * @param points - The turning points, in order. At one itself a score may jump, so the value just below counts, too.
 * @param upwards - Whether that end is the lowest.
 */
export function reachValue(
  value: number | null,
  points: readonly number[],
  reaches: (value: number) => boolean,
  upwards: boolean,
): number | null {
  if (value !== null && reaches(value)) return value;
  const stops = points.flatMap((point) => [justBelow(point), point, justAbove(point)]);
  if (value === null) {
    const way = upwards ? stops : stops.reverse();
    const end = way[1]!; // beyond the last turning point a score is mostly what it is there
    return reaches(way[0]!) && reaches(end) ? end : firstReached(way, reaches);
  }
  const above = firstReached([value, ...stops.filter((stop) => stop > value)], reaches);
  const below = firstReached([value, ...stops.filter((stop) => stop < value).reverse()], reaches);
  if (above === null || below === null) return above ?? below;
  return above - value <= value - below ? above : below;
}

/** The first value on the way from stop to stop that reaches. */
function firstReached(stops: readonly number[], reaches: (value: number) => boolean): number | null {
  const found = stops.findIndex(reaches);
  if (found < 0) return null;
  if (found === 0) return stops[0]!;
  let [away, there] = [stops[found - 1]!, stops[found]!];
  for (let middle = away / 2 + there / 2; middle !== away && middle !== there; middle = away / 2 + there / 2) {
    if (reaches(middle)) there = middle;
    else away = middle;
    if (Math.abs(there - away) <= 1e-15 * Math.abs(there)) break;
  }
  const short = Number(there.toPrecision(12));
  return Math.abs(short - there) <= 1e-11 * Math.abs(there) && reaches(short) ? short + 0 : there + 0; // never -0
}

function justAbove(value: number): number {
  return value + Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
}

function justBelow(value: number): number {
  return value - Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
}
