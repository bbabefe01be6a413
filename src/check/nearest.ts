/** The known name that is nearest to one that is not: at most a third of its letters away; `null` if none is. */
export function nearest(name: string, known: readonly string[]): string | null {
  let [best, least] = [null as string | null, Math.floor(name.length / 3) + 1];
  if (name.length > 40) return null;
  for (const candidate of known) {
    const away = distance(name, candidate);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** How many letters must be put in, taken out, changed, or swapped with the next one (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
