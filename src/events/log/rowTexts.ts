import type { Codes } from '../../table/types.ts';

/**
 * The texts of rows, encoded without making a column of them first; `null` where one is neither text nor `null`, which is left
 * to the careful way.
 */
export function rowTexts(rows: readonly Readonly<Record<string, unknown>>[], name: string): Codes | null {
  if (name in Object.prototype) return null;
  const places = new Map<string, number>();
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < codes.length; i++) {
    const row = rows[i]!;
    const text = typeof row === 'object' && (row as unknown) !== null ? row[name] : undefined;
    if (typeof text !== 'string' && text !== null) return null;
    let code = text === null ? -1 : places.get(text);
    if (code === undefined) places.set(text as string, (code = places.size));
    codes[i] = code;
  }
  return { labels: [...places.keys()], codes };
}
