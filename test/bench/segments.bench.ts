/**
 * What finding and applying segments costs, beside the programs that people use: `npm run bench:segments`, or some tasks of
 * it: `npm run bench:segments -- breaks`. They agree on the breaks, on the sum of squares to 1e-9, on every code.
 */
import { fileURLToPath } from 'node:url';
import { runTasks } from './runTasks.ts';
import { segmentTasks } from './segmentPrograms.ts';

await runTasks(fileURLToPath(import.meta.url), segmentTasks);
