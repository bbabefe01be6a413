import { execFileSync } from 'node:child_process';
import { memoryAlone, timeAlone } from './alone.ts';
import { printMemory, printTimes } from './printReports.ts';
import { withStore } from './stored.ts';
import type { MemoryReport, Report, Task } from './taskTypes.ts';

/**
 * Runs every program in a process of its own, so that none pays for the memory of another, and prints medians of what
 * follows a warm call, in one run, as ratios. Programs of one task must agree before their times are compared.
 *
 * The command line takes names of tasks and sizes, any of them; without, all tasks are run at their own sizes.
 *
 * @param self - The path of the bench itself, which it calls for one program alone.
 * @param begin - What is to be said first.
 */
export async function runTasks(
  self: string,
  tasks: Readonly<Record<string, Task>>,
  begin?: () => Promise<void>,
): Promise<void> {
  const [mode = '', ...rest] = process.argv.slice(2);
  if (mode === 'alone' || mode === 'memory') {
    const [task = '', program = '', size = ''] = rest;
    const measure = mode === 'alone' ? timeAlone : memoryAlone;
    console.log(JSON.stringify(await measure(tasks[task], program, Number(size))));
    return;
  }
  const words = process.argv.slice(2);
  const sizes = words.map(Number).filter((size) => size > 0);
  const names = words.filter((word) => !(Number(word) > 0));
  const unknown = names.find((name) => !Object.hasOwn(tasks, name));
  if (unknown !== undefined) throw new Error(`there is no task ${unknown}, only ${Object.keys(tasks).join(', ')}`);
  await begin?.();
  withStore(() => {
    for (const [name, task] of Object.entries(tasks)) {
      if (names.length > 0 && !names.includes(name)) continue;
      for (const size of sizes.length > 0 ? sizes : task.sizes) compare(self, name, task, size);
    }
  });
}

/** From this size on memory is told; below, the engine's own counts for more. */
const largeEnough = 1e7;

function compare(self: string, name: string, task: Task, size: number): void {
  const programs = task.programs();
  const names = Object.keys(programs.programs);
  const reports = names.map((program) => inOwnProcess<Report>(self, 'alone', name, program, size));
  const [own, ...peers] = reports as [Report, ...Report[]];
  const stray = peers.findIndex((peer) => !programs.agree(own.checksum, peer.checksum));
  if (stray >= 0) {
    const figures = [own, peers[stray]].map((report) => JSON.stringify(report?.checksum).slice(0, 400));
    throw new Error(`${name}: ${names[stray + 1] ?? ''} disagrees with ours:\n${figures.join('\n')}`);
  }
  printTimes(programs, reports, size);
  if (!task.users || size < largeEnough) return;
  printMemory(inOwnProcess<MemoryReport>(self, 'memory', name, names[0] ?? '', size), task.users(size));
}

function inOwnProcess<Answer>(self: string, mode: string, task: string, program: string, size: number): Answer {
  const args = ['--expose-gc', '--max-old-space-size=12288', self, mode, task, program, String(size)];
  const answer = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(answer) as Answer;
}
