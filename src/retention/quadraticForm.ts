/** A quadratic form, and how many independent parts it has. */
export interface QuadraticForm {
  readonly value: number;
  readonly rank: number;
}

/**
 * `dᵀ V⁻ d` for the covariance matrix V of differences d that add up to 0, as its rows then do: Gaussian elimination, one
 * group after the other, of what makes such a matrix up.
 *
 * All that is needed is how strongly two groups are linked, `-V[i][j]`, at least 0. Eliminating a group passes its links
 * and its difference on to the others (a star becomes a mesh, as with resistors), which only adds and never subtracts. So
 * no digits are lost, and a group that is linked to none has a pivot of exactly 0: it is left out, and not counted.
 */
export function quadraticForm(links: readonly (readonly number[])[], differences: readonly number[]): QuadraticForm {
  const mesh = links.map((row) => [...row]);
  const rests = [...differences];
  let value = 0;
  let rank = 0;
  mesh.forEach((row, k) => {
    const pivot = row.reduce((sum, link, j) => (j > k ? sum + link : sum), 0);
    if (pivot === 0) return;
    value += (rests[k]! * rests[k]!) / pivot;
    rank++;
    for (let i = k + 1; i < row.length; i++) {
      const share = row[i]! / pivot;
      rests[i]! += share * rests[k]!;
      for (let j = k + 1; j < row.length; j++) mesh[i]![j]! += share * row[j]!;
    }
  });
  return { value, rank };
}
