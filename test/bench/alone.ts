import { Bench } from 'tinybench';
import type { MemoryReport, Prepared, Report, Task } from './taskTypes.ts';

/** One program alone in this process: the median of what follows a warm call. */
export async function timeAlone(task: Task | undefined, program: string, size: number): Promise<Report> {
  const found = programOf(task, program);
  if ('measure' in found) return found.measure(size);
  const { run, checksum, before } = await found.prepare(size);
  before?.();
  const checked = await checksum(await run());
  const hooks = before ? { beforeEach: before } : {};
  const iterations = size >= 1e7 ? 3 : 5;
  const bench = new Bench({ iterations, time: 500, warmup: false }).add(program, run, hooks);
  const [result] = await bench.run();
  if (result?.result.state === 'errored') throw result.result.error;
  if (result?.result.state !== 'completed') throw new Error(`${program}: ${result?.result.state ?? 'not run'}`);
  return { median: result.result.latency.p50, checksum: checked };
}

/**
 * The highest mark of resident memory in one cold call, beyond what was there before it. It counts what the engine
 * compiles and has not collected yet, too, and so needs millions of users to tell what a user costs; the process must have
 * read its input without a higher mark of its own, as `stored` does.
 */
export async function memoryAlone(task: Task | undefined, program: string, size: number): Promise<MemoryReport> {
  const found = programOf(task, program);
  if ('measure' in found) throw new Error(`${program} is not ours`);
  const { run }: Prepared = await found.prepare(size);
  globalThis.gc?.();
  const highest = () => process.resourceUsage().maxRSS * 1024;
  const held = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  const [mark, before] = [highest(), held()];
  const result = await run();
  const peak = highest() - mark;
  globalThis.gc?.();
  const kept = held() - before;
  if (result === undefined) throw new Error(`${program} gives nothing`); // it is alive until here
  return { peak, kept };
}

function programOf(task: Task | undefined, name: string) {
  const found = task?.programs().programs[name];
  if (!found) throw new Error(`there is no program ${name}`);
  return found;
}
