import type { MemoryReport, Program, Programs, Report, Times } from './taskTypes.ts';

/** How many bytes a user may cost beyond the log. */
const bytesWanted = 40;

/** A line a program: its median, how many times ours that is, and whether it is what was wanted. */
export function printTimes({ what, wanted, programs }: Programs, reports: readonly Report[], size: number): void {
  console.log(`\n${size.toLocaleString('en')} ${what}; median ms${wanted ? ` (wanted: ${wanted})` : ''}`);
  const entries = Object.entries(programs);
  const width = Math.max(...entries.map(([name]) => name.length)) + 2;
  entries.forEach(([name, program], k) => {
    const median = reports[k]?.median ?? NaN;
    const ratio = median / (reports[0]?.median ?? NaN);
    const compared = k === 0 ? '' : `  ${ratio.toFixed(2)}× ours${judged(ratio, program, size)}`;
    console.log(`${name.padEnd(width)}${median.toFixed(1).padStart(9)}${compared}`);
  });
}

/** How many bytes ours took for each user, at most, and how many it still holds in the end: its result. */
export function printMemory({ peak, kept }: MemoryReport, users: number): void {
  const [most, result] = [peak / users, kept / users];
  const bytes = `at most ${most.toFixed(1)} bytes a user beyond the log, ${result.toFixed(1)} when done`;
  console.log(`memory: ${bytes}; wanted at most ${String(bytesWanted)}: ${verdict(most <= bytesWanted)}`);
}

const verdict = (good: boolean): string => (good ? 'met' : 'MISSED');

function judged(ratio: number, { atLeast, atMost }: Pick<Program, 'atLeast' | 'atMost'>, size: number): string {
  const [least, most] = [at(atLeast, size), at(atMost, size)];
  if (least !== undefined) return `, wanted at least ${String(least)}×: ${verdict(ratio >= least)}`;
  if (most !== undefined) return `, wanted at most ${String(most)}×: ${verdict(ratio <= most)}`;
  return '';
}

function at(times: Times | undefined, size: number): number | undefined {
  return typeof times === 'object' ? times[size] : times;
}
