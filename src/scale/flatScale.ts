import type { Scale } from './types.ts';

/** What a population without spread is worth: half, whatever the value. One knot is a constant. */
export function flatScale(value: number): Scale {
  return { type: 'linear', domain: [value], range: [0.5] };
}
