/**
 * What finding and applying segments costs, beside the programs that people use. `npm run bench`.
 *
 * Programs of one task must agree before their times are compared: on the breaks, on the sum of squares to 1e-9, on every
 * code. Each runs in a process of its own; medians of what follows a warm call, in one run, as ratios.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { programsOf, tasks, type Task } from './segmentPrograms.ts';

/** What a program's own process reports. */
interface Report {
  readonly median: number;
  readonly checksum: readonly number[];
}

const [mode = '', ...rest] = process.argv.slice(2);
if (mode === 'alone') {
  const [task, program, size] = rest as [Task, string, string];
  console.log(JSON.stringify(await alone(task, program, Number(size))));
} else {
  for (const [task, sizes] of Object.entries(tasks) as [Task, readonly number[]][]) {
    for (const size of sizes) compare(task, size);
  }
}

function compare(task: Task, size: number): void {
  const { what, wanted, agree, programs } = programsOf(task);
  const names = Object.keys(programs);
  const reports = names.map((program) => inOwnProcess(task, program, size));
  const [own, peer] = reports as [Report, Report];
  if (!agree(own.checksum, peer.checksum)) {
    throw new Error(`${task}: the programs disagree: ${JSON.stringify(reports)}`);
  }
  console.log(`\n${size.toLocaleString('en')} customers, ${what}; median ms (wanted: ${wanted})`);
  reports.forEach(({ median }, k) => {
    const ratio = k === 0 ? '' : ` (${(median / own.median).toFixed(2)}× ours)`;
    console.log(`${(names[k] ?? '').padEnd(20)}${median.toFixed(1).padStart(9)}${ratio}`);
  });
}

function inOwnProcess(task: Task, program: string, size: number): Report {
  const self = fileURLToPath(import.meta.url);
  const args = ['--expose-gc', '--max-old-space-size=8192', self, 'alone', task, program, String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
}

async function alone(task: Task, program: string, size: number): Promise<Report> {
  const { prepare } = programsOf(task).programs[program] ?? {};
  if (!prepare) throw new Error(`${task} has no program ${program}`);
  const { run, checksum } = prepare(size);
  const checked = checksum(run());
  const bench = new Bench({ iterations: 5, time: 500, warmup: false }).add(program, run);
  const [result] = await bench.run();
  if (result?.result.state !== 'completed') throw new Error(`${program}: ${result?.result.state ?? 'not run'}`);
  return { median: result.result.latency.p50, checksum: checked };
}
