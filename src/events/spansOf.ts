import type { Spans } from './parseTypes.ts';

/** Room for so many fields of a line. */
export function spansOf(size: number): Spans {
  return { from: new Uint32Array(size), to: new Uint32Array(size), kinds: new Uint8Array(size) };
}
