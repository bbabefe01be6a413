const day = 86_400_000;

/** Days (of 24 hours) from each time to a moment, written over the times. */
export function daysUntil(moment: number, times: Float64Array): Float64Array {
  for (let user = 0; user < times.length; user++) times[user] = (moment - times[user]!) / day;
  return times;
}
