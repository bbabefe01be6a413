import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Strategy } from '../scoreParts.ts';
import { pathOf } from '../stored.ts';
import type { ForeignProgram, Report } from '../taskTypes.ts';
import { peers } from './duckdb.ts';
import { populationName, storedPopulation } from './storedPopulation.ts';

const python = process.env['PYTHON'] ?? 'python3';

/** Which numpy there is, if any. */
export function numpyVersion(): string | null {
  try {
    const args = ['-c', 'import numpy; print(numpy.__version__)'];
    return execFileSync(python, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** `score.py` over the same columns, which it reads before the time counts. */
export function numpy(strategy: Strategy): Omit<ForeignProgram, 'atLeast'> {
  return {
    measure(size) {
      const paths = Object.keys(storedPopulation(size)).map((metric) => pathOf(populationName(size), metric));
      const answer = execFileSync(python, [resolve(peers, 'score.py'), strategy, ...paths], { encoding: 'utf8' });
      return JSON.parse(answer) as Report;
    },
  };
}
