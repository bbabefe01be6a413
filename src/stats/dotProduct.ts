/** `Σ a * b`, compensated as `total` is, so that the order of the rows does not matter. */
export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let error = 0;
  for (let i = 0; i < a.length; i++) {
    const product = a[i]! * b[i]!;
    const next = sum + product;
    const added = next - sum;
    error += sum - (next - added) + (product - added);
    sum = next;
  }
  return sum + error;
}
