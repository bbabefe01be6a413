import { grown } from './grown.ts';
import type { LineReader } from './parseTypes.ts';

/** Takes a text piece by piece. */
export interface LineFeeder {
  readonly feed: (bytes: Uint8Array) => void;
  /** Reads whatever is whole by now. */
  readonly settle: () => void;
  /** Ends the text; its last line need not end with a line feed. The reader is told even if nothing is left. */
  readonly end: () => void;
}

/**
 * Hands whole lines to a reader, wherever the pieces of a text begin and end.
 *
 * What is not whole yet waits in a buffer, and is read again only once the buffer has doubled: however small the pieces are
 * and however long a line is, no byte is read more than twice or so. Bytes that come at once are read where they are.
 */
export function lineFeeder(read: LineReader): LineFeeder {
  let waiting = new Uint8Array(0);
  let size = 0;
  let seen = 0;
  const keep = (bytes: Uint8Array): void => {
    if (size + bytes.length > waiting.length) waiting = grown(waiting, 2 * (size + bytes.length));
    waiting.set(bytes, size);
    size += bytes.length;
  };
  const readOn = (last: boolean): void => {
    const begins = read(waiting, 0, waiting.subarray(0, size).lastIndexOf(10) + 1, last);
    waiting.copyWithin(0, begins, size);
    size -= begins;
    seen = size;
  };
  return {
    feed: (bytes) => {
      if (size > 0) {
        keep(bytes);
        if (size >= 2 * seen) readOn(false);
        return;
      }
      const begins = read(bytes, 0, bytes.lastIndexOf(10) + 1, false);
      keep(bytes.subarray(begins));
      seen = size;
    },
    settle: () => {
      if (size > seen) readOn(false);
    },
    end: () => {
      if (size > 0 && waiting[size - 1] !== 10) keep(Uint8Array.of(10));
      readOn(true);
    },
  };
}
