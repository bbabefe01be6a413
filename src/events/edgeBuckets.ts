/** The first and the last bucket in which every user has an event, -1 for who has none. */
export interface EdgeBuckets {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Writes down the first and the last bucket of every user: one pass over some more events, which follow those before.
 *
 * @param edges - What is known so far.
 * @param starts - Where each bucket begins.
 */
export function edgeBuckets(
  { first, last }: EdgeBuckets,
  starts: Float64Array,
  { users, times }: { readonly users: Int32Array; readonly times: Float64Array },
): void {
  let bucket = 0;
  for (let i = 0; i < users.length; i++) {
    const time = times[i]!;
    while (time >= starts[bucket + 1]!) bucket++;
    const user = users[i]!;
    if (first[user]! < 0) first[user] = bucket;
    last[user] = bucket;
  }
}
