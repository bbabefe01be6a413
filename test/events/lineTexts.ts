import { spansOf } from '../../src/events/bytes/spansOf.ts';
import type { Spans } from '../../src/events/bytes/parseTypes.ts';
import { bytesOf } from './parsedTexts.ts';

/** The bytes of one line's fields, and where each of them stands. */
export function lineOf(...given: readonly (readonly [kind: number, text: string])[]): [Uint8Array, Spans] {
  const spans = spansOf(given.length, 1);
  let text = '';
  given.forEach(([kind, part], k) => {
    spans.kinds[k] = kind;
    spans.from[k] = text.length;
    text += part;
    spans.to[k] = text.length;
  });
  spans.size = 1;
  return [bytesOf(text), spans];
}
