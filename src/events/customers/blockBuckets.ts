/**
 * Tells of block after block, in the order of time, which bucket each event is in. What it gives holds until the next block.
 *
 * @param starts - Where each bucket begins, the first one not after the first event.
 */
export function blockBuckets(starts: Float64Array): (times: Float64Array) => Int32Array {
  let buckets = new Int32Array(0);
  let bucket = 0;
  return (times) => {
    if (buckets.length < times.length) buckets = new Int32Array(times.length);
    bucket = writeBuckets(buckets, bucket, times, starts);
    return buckets;
  };
}

function writeBuckets(into: Int32Array, first: number, times: Float64Array, starts: Float64Array): number {
  let bucket = first;
  let end = starts[bucket + 1]!;
  for (let i = 0; i < times.length; i++) {
    while (times[i]! >= end) end = starts[++bucket + 1]!;
    into[i] = bucket;
  }
  return bucket;
}
