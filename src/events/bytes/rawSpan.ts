import { shown } from '../../check/shown.ts';
import type { Spans } from './parseTypes.ts';
import { spanText } from './spanText.ts';

/** How what was read looks in a message. */
export function rawSpan(bytes: Uint8Array, { most, from, to, kinds }: Spans, line: number, field: number): string {
  const at = field * most + line;
  const kind = kinds[at]!;
  if (kind === 0) return 'missing';
  const text = spanText(bytes, from[at]!, to[at]!, kind < 4 ? kind : 1) ?? '�';
  return kind < 4 ? shown(text) : text.slice(0, 40);
}
