/**
 * The library beside DuckDB and numpy, which are no dependencies of it: `npm --prefix test/bench/peers ci`, then
 * `npm run bench:peers`, or some tasks and sizes: `npm run bench:peers -- 1e7 activeUsers lifecycle`. With numpy in
 * `python3` (or whatever `PYTHON` names) the scores are compared with it, too.
 */
import { fileURLToPath } from 'node:url';
import { describeDuckdb } from './peers/duckdb.ts';
import { eventTasks } from './peers/eventTasks.ts';
import { numpyVersion } from './peers/numpy.ts';
import { scoreTasks } from './peers/scoreTasks.ts';
import { runTasks } from './runTasks.ts';

const numpy = numpyVersion();
await runTasks(fileURLToPath(import.meta.url), { ...scoreTasks(numpy !== null), ...eventTasks }, async () => {
  const python = numpy === null ? 'no numpy: see test/bench/peers/requirements.txt' : `numpy ${numpy} on one`;
  console.log(`ours on one thread, ${await describeDuckdb()}, ${python}`);
});
