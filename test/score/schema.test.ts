import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFittedScore } from 'engagement-metrics/score';
import { specProblems } from '../../src/score/specProblems.ts';
import { cases, fitCase, problemsOf } from './cases.ts';
import { mutations } from './mutations.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schemas = { spec: read('../../schema/score-spec.json'), fitted: read('../../schema/fitted-score.json') } as {
  readonly spec: object;
  readonly fitted: object;
};
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const validators = { spec: ajv.compile(schemas.spec), fitted: ajv.compile(schemas.fitted) };
const filesOf = (kind: string) => readdirSync(new URL(`corpus/${kind}/`, import.meta.url)).sort();
const passes = (file: string, input: unknown) => validators[file.startsWith('fitted') ? 'fitted' : 'spec'](input);

/** What no JSON Schema can see: how one value stands to another, and what the strategies that are handed over want. */
const unseen = [
  /^(fitted-)?cap-(above|below)-range/,
  /^(limit-(above|below)|points-beyond)-range/,
  /^(fitted-)?range-(empty|falling|too-wide)/,
  /^(fitted-)?groups?-(in-(a-circle|itself|unknown)|of-no-weight|twice|unknown\.|without-members|weigh-nothing|17-deep|out-of-order)/,
  /^metric-group-(inherited|misspelt|without-groups)/,
  /^(fitted-|metrics-)weighs?-nothing/,
  /^(fitted-)?nested-too-deep/,
  /^fitted-(lacks-mean|metric-twice)/,
  /^fitted-scale-(domain-(falling|level|too-wide)|range-short|step-short)/,
  /^strategy-(inherited|lacks|misspelt|option|unknown)/,
];

/** The same as JSON would carry it; what it cannot carry becomes text. */
function jsonOf(value: unknown): unknown {
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) as
    string | undefined;
  return text === undefined ? null : JSON.parse(text);
}

describe('the JSON Schemas', () => {
  test.each(Object.entries(schemas))('that of a %s is valid itself, of draft 2020-12', (_, schema) => {
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(filesOf('valid'))('%s passes', (file) => {
    expect(passes(file, read(`corpus/valid/${file}`))).toBe(true);
  });

  test('of the invalid files, those pass whose fault lies between values, and no others', () => {
    const files = filesOf('invalid');
    const passed = files.filter((file) => passes(file, (read(`corpus/invalid/${file}`) as { input: unknown }).input));
    expect(passed).toEqual(files.filter((file) => unseen.some((pattern) => pattern.test(file))));
    expect(passed.length).toBeLessThan(files.length / 2);
  });

  test('whatever is a spec passes, and so does its fitted score', () => {
    fc.assert(
      fc.property(cases, (made) => {
        expect(validators.spec(jsonOf(made.spec))).toBe(true);
        expect(validators.fitted(jsonOf(fitCase(made)))).toBe(true);
      }),
    );
  });

  test('a spec that is broken passes only if it is none for a relation between values', () => {
    const files = filesOf('valid').filter((file) => !file.startsWith('fitted') && !file.includes('16'));
    const changed = fc.constantFrom(...files).chain((file) => mutations(read(`corpus/valid/${file}`)));
    fc.assert(
      fc.property(changed.map(jsonOf), (input) => {
        const problems = specProblems(input, null);
        if (problems.length === 0) expect(validators.spec(input)).toBe(true);
        else if (validators.spec(input)) {
          for (const { code, path } of problems) {
            expect(path).toMatch(/group|^\/metrics$|range|points|limit|cap|^$/);
            expect(code).toMatch(/ERR_OUT_OF_RANGE|ERR_UNKNOWN_OPTION/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a fitted score that is broken passes only for the same', () => {
    const files = filesOf('valid').filter((file) => file.startsWith('fitted'));
    const changed = fc.constantFrom(...files).chain((file) => mutations(read(`corpus/valid/${file}`)));
    fc.assert(
      fc.property(changed.map(jsonOf), (input) => {
        const problems = problemsOf(() => parseFittedScore(input));
        if (problems.length === 0) expect(validators.fitted(input)).toBe(true);
        else if (validators.fitted(input)) {
          for (const [path] of problems) {
            expect(path).toMatch(/group|name$|^\/metrics(\/\d+)?$|range|points|limit|cap|domain|^$/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
