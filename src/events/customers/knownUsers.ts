/** Some users of a log. */
export interface KnownUsers {
  readonly users: readonly string[];
  /** Their part of a column with a place for every user of the log: the column itself, where all are known. */
  readonly of: (column: Float64Array) => Float64Array;
}

/** Those users of a log who are known, as ones among zeros, in the order of its labels. */
export function knownUsers(labels: readonly string[], known: Uint8Array): KnownUsers {
  const users = labels.slice();
  let count = 0;
  for (let code = 0; code < known.length; code++) {
    users[count] = labels[code]!;
    count += known[code]!;
  }
  users.length = count;
  return { users, of: (column) => (count === known.length ? column : partOf(column, known, count)) };
}

function partOf(column: Float64Array, known: Uint8Array, count: number): Float64Array {
  const part = new Float64Array(count);
  let place = 0;
  for (let code = 0; code < column.length; code++) if (known[code] === 1) part[place++] = column[code]!;
  return part;
}
