import { existsSync, mkdtempSync, openSync, closeSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Columns of one length. */
export type Columns = Readonly<Record<string, Float64Array | Int32Array>>;

const variable = 'ENGAGEMENT_METRICS_BENCH';

/** Does something with a folder for columns that all processes of a run share; it goes when that is done. */
export function withStore(work: () => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-metrics-bench-'));
  process.env[variable] = folder;
  try {
    work();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where {@link stored} keeps a column: raw numbers, as the machine writes them. */
export function pathOf(name: string, column: string): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error('columns are stored within a run only');
  return join(folder, `${name}.${column}`);
}

/**
 * Columns made once in a run, by the first process that asks. The others read them straight into place: that is faster, and
 * nothing else was ever in their memory.
 */
export function stored<Kept extends Columns>(name: string, empty: () => Kept, make: () => Kept): Kept {
  const [last = ''] = Object.keys(empty()).slice(-1);
  if (!existsSync(pathOf(name, last))) {
    for (const [column, numbers] of Object.entries(make())) writeFileSync(pathOf(name, column), numbers);
  }
  const columns = empty();
  for (const [column, numbers] of Object.entries(columns)) fill(pathOf(name, column), numbers);
  return columns;
}

function fill(path: string, numbers: Float64Array | Int32Array): void {
  const bytes = new Uint8Array(numbers.buffer);
  const file = openSync(path, 'r');
  let at = 0;
  while (at < bytes.length) at += readSync(file, bytes, at, Math.min(bytes.length - at, 2 ** 30), at);
  closeSync(file);
}
