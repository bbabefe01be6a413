import type { Spans } from './parseTypes.ts';

/** Room for so many fields of some lines: as many lines as make it worth while to do one thing for all of them. */
export function spansOf(fields: number, most = 1024): Spans {
  return {
    most,
    size: 0,
    lines: new Float64Array(most),
    from: new Uint32Array(fields * most),
    to: new Uint32Array(fields * most),
    kinds: new Uint8Array(fields * most),
  };
}
