/** Whether a number of a column is beyond the doubles; `NaN` is just missing. */
export function isBeyond(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) if (Math.abs(column[i]!) === Infinity) return true;
  return false;
}
