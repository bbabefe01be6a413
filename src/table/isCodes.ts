import type { Codes } from './types.ts';

/** Whether a column of text is encoded already. */
export function isCodes(column: unknown): column is Codes {
  return typeof column === 'object' && column !== null && 'labels' in column && 'codes' in column;
}
