import { wilsonOf } from '../../inference/wilsonOf.ts';
import type { RetentionCell } from './retentionTypes.ts';

/** A cell with the rate of its counts, and that one's interval. */
export function retentionCell(
  age: number,
  eligible: number,
  retained: number,
  complete: boolean,
  z: number,
): RetentionCell {
  if (eligible === 0) return { age, eligible, retained, rate: null, low: null, high: null, complete };
  const { low, estimate, high } = wilsonOf(retained, eligible, z);
  return { age, eligible, retained, rate: estimate, low, high, complete };
}
