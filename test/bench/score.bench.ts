/**
 * What scoring a population costs, beside the ways in which it is done today. `npm run bench`, or with sizes:
 * `npm run bench -- 10000 100000`.
 *
 * All programs compute one definition: normalise eight metrics, weigh what is present, 0 to 100, five quantile bands. They
 * must agree on a checksum before their times are compared. Each runs in a process of its own, so that none pays for the
 * memory of another; medians of what follows a warm call, in one run, as ratios.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { scoreAll } from 'engagement-metrics/score';
import { fit, ours } from './ours.ts';
import { d3, simpleStatistics } from './columnScores.ts';
import { naive } from './naiveScores.ts';
import type { Scored, Strategy } from './scoreParts.ts';
import { population, rowsOf } from './population.ts';
import { sameScores, scoreFigures, type ScoreFigures } from './scoreFigures.ts';

/** What a program's own process reports. */
interface Report extends ScoreFigures {
  readonly median: number;
  readonly firstCall: number;
  readonly megabytes: number;
  readonly error: number;
}

const programs = ['ours', 'simple-statistics', 'd3-array', 'naive objects'] as const;
const strategies: readonly Strategy[] = ['minMax', 'logMinMax', 'zScore', 'robust', 'percentileRank'];

const [mode = '', ...rest] = process.argv.slice(2);
if (mode === 'alone') {
  const [program, strategy, size] = rest as [(typeof programs)[number] | 'rows', Strategy, string];
  console.log(JSON.stringify(await alone(program, strategy, Number(size))));
} else {
  const sizes = [mode, ...rest].filter((text) => text !== '').map(Number);
  for (const size of sizes.length > 0 ? sizes : [1e4, 1e5, 1e6]) compare(size);
}

function compare(size: number): void {
  console.log(`\n${size.toLocaleString('en')} customers × 8 metrics: fit, score, band; median ms (their time / ours)`);
  print('', [...programs, 'first call', 'memory']);
  for (const strategy of strategies) {
    const reports = programs.map((program) => inOwnProcess(program, strategy, size)) as [Report, ...Report[]];
    agree(strategy, reports);
    const [own] = reports;
    const cells = reports.map(
      ({ median }, k) => `${median.toFixed(1)}${k > 0 ? ` (${(median / own.median).toFixed(1)}×)` : ''}`,
    );
    print(strategy, [...cells, `${own.firstCall.toFixed(0)} ms`, `+${own.megabytes.toFixed(0)} MB`]);
  }
  const rows = inOwnProcess('rows', 'minMax', size);
  console.log(`scoreAll of rows of objects takes ${rows.median.toFixed(1)} ms`);
}

function print(head: string, cells: readonly string[]): void {
  console.log(`${head.padEnd(15)}${cells.map((cell, k) => cell.padStart(k === 0 ? 9 : k < 4 ? 19 : 12)).join('')}`);
}

function inOwnProcess(program: string, strategy: Strategy, size: number): Report {
  const self = fileURLToPath(import.meta.url);
  const args = ['--expose-gc', '--max-old-space-size=8192', self, 'alone', program, strategy, String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
}

function agree(strategy: Strategy, [own, ...others]: readonly [Report, ...Report[]]): void {
  if (others.every((other) => sameScores(own, other, own.error))) return;
  throw new Error(`${strategy}: the programs disagree: ${JSON.stringify([own, ...others])}`);
}

async function alone(program: (typeof programs)[number] | 'rows', strategy: Strategy, size: number): Promise<Report> {
  const columns = population(size);
  const rows = program === 'naive objects' || program === 'rows' ? rowsOf(columns) : [];
  const fitted = program === 'rows' ? fit(columns, strategy) : null;
  const run: () => Scored = {
    ours: () => ours(columns, strategy),
    'simple-statistics': () => simpleStatistics(columns, strategy),
    'd3-array': () => d3(columns, strategy),
    'naive objects': () => naive(rows, strategy),
    rows: () => ({ scores: fitted ? scoreAll(fitted, rows) : [], bands: [] }),
  }[program];
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const result = run();
  const firstCall = performance.now() - start;
  const checked = scoreFigures(result);
  const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
  const bench = new Bench({ iterations: 5, time: 500, warmup: false }).add(program, run);
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error(`${program}: ${task?.result.state ?? 'not run'}`);
  const error =
    program === 'ours' ? Math.max(...fit(columns, strategy).metrics.map(({ scale }) => scale.error ?? 0)) : 0;
  return { median: task.result.latency.p50, firstCall, megabytes, error, ...checked };
}
