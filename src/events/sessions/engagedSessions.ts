/** 1 for every session that lasts longer than `engagedAfter`, has a key event, or at least two views (GA4's rule); else 0. */
export function engagedSessions(
  starts: Float64Array,
  ends: Float64Array,
  views: Int32Array,
  keyEvents: Int32Array,
  engagedAfter: number,
): Uint8Array {
  const engaged = new Uint8Array(starts.length);
  for (let s = 0; s < engaged.length; s++) {
    // All three are looked at, since nobody can guess which session stops the looking.
    const isLong = ends[s]! - starts[s]! > engagedAfter;
    engaged[s] = Number(isLong) | Number(keyEvents[s]! >= 1) | Number(views[s]! >= 2);
  }
  return engaged;
}
