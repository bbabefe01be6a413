import { decodeText } from './decodeText.ts';

/** The text that a span of some kind means, or `null` if its bytes are no UTF-8, or its escapes none of JSON. */
export function spanText(bytes: Uint8Array, from: number, to: number, kind: number): string | null {
  const text = decodeText(bytes, from, to);
  if (text === null || kind === 1) return text;
  if (kind === 2) return text.replaceAll('""', '"');
  try {
    return String(JSON.parse(kind === 3 ? `"${text}"` : text));
  } catch {
    return null;
  }
}
