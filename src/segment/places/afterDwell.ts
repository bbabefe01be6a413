/**
 * The place of a customer's segment, held at the previous one until the customer was there long enough. What is missing
 * now is missing at once, and a time that is not known (`NaN`) holds nobody.
 */
export function afterDwell(place: number, before: number, dwell: number, minimumDwell: number): number {
  return place >= 0 && before >= 0 && dwell < minimumDwell ? before : place;
}
