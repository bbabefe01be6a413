import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ErrorCode, InputError } from 'engagement-metrics';
import * as normalizers from 'engagement-metrics/normalize';
import { fitScore, parseFittedScore, parseScoreSpec, scoreAll } from 'engagement-metrics/score';
import { problemsOf } from './cases.ts';
import { isMalformed } from './mutations.ts';

/** What is read from a file, and what is wrong with it: the places and codes of its problems. */
interface Invalid {
  readonly expected: readonly (readonly [path: string, code: ErrorCode])[];
  readonly input: unknown;
}

const strategies = { ...normalizers };
const folder = (name: string) => new URL(`corpus/${name}/`, import.meta.url);
const files = (name: string) =>
  readdirSync(folder(name))
    .sort()
    .map((file): [string, unknown] => [file, JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8'))]);

/** The files of fitted scores say so in their names; all others hold specs. */
const reading = (file: string, input: unknown) => () =>
  file.startsWith('fitted') ? parseFittedScore(input) : parseScoreSpec(input, strategies);

describe('every valid file', () => {
  test.each(files('valid'))('%s is read as it stands, and can be scored with', (file, input) => {
    expect(reading(file, input)()).toBe(input);
    const fitted = file.startsWith('fitted')
      ? parseFittedScore(input)
      : fitScore(parseScoreSpec(input, strategies), populationOf(input as object), strategies);
    const read = parseFittedScore(JSON.parse(JSON.stringify(fitted)));
    expect(read).toEqual(fitted);
    const rows = [1, 2, null].map((value) =>
      Object.fromEntries(
        [...fitted.metrics.map(({ name }) => name), 'plan', 'nps', 'visits'].map((name) => [name, value]),
      ),
    );
    expect(scoreAll(read, rows)).toEqual(scoreAll(fitted, rows));
  });
});

describe('every invalid file', () => {
  test.each(files('invalid'))('%s is refused with the problems that stand in it', (file, json) => {
    const { expected, input } = json as Invalid;
    const found = problemsOf(reading(file, input));
    expect(found).toEqual(expected);
    expect(found.filter(isMalformed)).toEqual([]);
    expect(expected.length).toBeGreaterThan(0);
  });

  test.each(files('invalid'))('%s is refused in words that can be read', (file, json) => {
    let problems: InputError['problems'] = [];
    try {
      reading(file, (json as Invalid).input)();
    } catch (error) {
      problems = (error as InputError).problems ?? [];
    }
    expect(problems).not.toEqual([]);
    for (const { fact } of problems) expect(fact).not.toMatch(/\[object|undefined is|^$/);
  });
});

function populationOf(spec: object): object[] {
  const { metrics } = spec as { readonly metrics: object };
  return [1, 2, 5].map((value) => Object.fromEntries(Object.keys(metrics).map((name) => [name, value])));
}
