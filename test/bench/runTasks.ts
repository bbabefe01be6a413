import { execFileSync } from 'node:child_process';
import { Bench } from 'tinybench';

/** A program with its data at hand. */
export interface Prepared {
  readonly run: () => unknown;
  readonly checksum: (result: unknown) => readonly number[];
}

/** Programs that do the same, ours first. */
export interface Programs {
  readonly what: string;
  readonly wanted: string;
  readonly agree: (own: readonly number[], peer: readonly number[]) => boolean;
  readonly programs: Readonly<Record<string, { readonly prepare: (size: number) => Prepared }>>;
}

/** What is compared, and at which sizes. */
export interface Task {
  readonly sizes: readonly number[];
  readonly programs: () => Programs;
}

/** What a program's own process reports. */
interface Report {
  readonly median: number;
  readonly checksum: readonly number[];
}

/** Knows what result its program gives. */
export function prepared<Result>(run: () => Result, checksum: (result: Result) => readonly number[]): Prepared {
  return { run, checksum: checksum as (result: unknown) => readonly number[] };
}

/**
 * Runs every program in a process of its own, so that none pays for the memory of another, and prints medians of what
 * follows a warm call, in one run, as ratios. Programs of one task must agree before their times are compared.
 *
 * @param self - The path of the bench itself, which it calls for one program alone; or with names of tasks, for those.
 */
export async function runTasks(self: string, tasks: Readonly<Record<string, Task>>): Promise<void> {
  const [mode = '', ...rest] = process.argv.slice(2);
  if (mode === 'alone') {
    const [task = '', program = '', size = ''] = rest;
    console.log(JSON.stringify(await alone(tasks[task], program, Number(size))));
    return;
  }
  const wanted = [mode, ...rest].filter((name) => name !== '');
  for (const [name, task] of Object.entries(tasks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const size of task.sizes) compare(self, name, task, size);
  }
}

function compare(self: string, name: string, task: Task, size: number): void {
  const { what, wanted, agree, programs } = task.programs();
  const names = Object.keys(programs);
  const reports = names.map((program): Report => {
    const args = ['--expose-gc', '--max-old-space-size=8192', self, 'alone', name, program, String(size)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
  });
  const [own, ...peers] = reports as [Report, ...Report[]];
  if (!peers.every((peer) => agree(own.checksum, peer.checksum))) {
    throw new Error(`${name}: the programs disagree: ${JSON.stringify(reports)}`);
  }
  console.log(`\n${size.toLocaleString('en')} ${what}; median ms (wanted: ${wanted})`);
  reports.forEach(({ median }, k) => {
    const ratio = k === 0 ? '' : ` (${(median / own.median).toFixed(2)}× ours)`;
    console.log(`${(names[k] ?? '').padEnd(20)}${median.toFixed(1).padStart(9)}${ratio}`);
  });
}

async function alone(task: Task | undefined, program: string, size: number): Promise<Report> {
  const { prepare } = task?.programs().programs[program] ?? {};
  if (!prepare) throw new Error(`there is no program ${program}`);
  const { run, checksum } = prepare(size);
  const checked = checksum(run());
  const bench = new Bench({ iterations: 5, time: 500, warmup: false }).add(program, run);
  const [result] = await bench.run();
  if (result?.result.state !== 'completed') throw new Error(`${program}: ${result?.result.state ?? 'not run'}`);
  return { median: result.result.latency.p50, checksum: checked };
}
