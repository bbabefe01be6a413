import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { scoreSpecSchema, type ScoreSpec, type SpecIssue } from 'engagement-metrics/score';
import type { InputError } from 'engagement-metrics';
import { hostileNames } from '../arbitraries.ts';
import { specProblems } from '../../src/score/specProblems.ts';
import { cases, deepFrozen } from './cases.ts';
import { mutations } from './mutations.ts';

const { validate, version, vendor } = scoreSpecSchema['~standard'];
const issuesOf = (input: unknown): readonly SpecIssue[] => {
  const result = validate(input);
  return 'issues' in result ? result.issues : [];
};

/** The interface as its specification has it, version 1, as far as it is read here. */
interface Standard<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] | undefined }[] };

describe('scoreSpecSchema', () => {
  test('it is a Standard Schema of version 1, whose output is a spec', () => {
    expect([version, vendor, Object.keys(scoreSpecSchema)]).toEqual([1, 'engagement-metrics', ['~standard']]);
    expectTypeOf(scoreSpecSchema).toExtend<Standard<ScoreSpec<string>>>();
    const { types } = scoreSpecSchema['~standard'];
    expectTypeOf(types).toEqualTypeOf<
      { readonly input: ScoreSpec<string>; readonly output: ScoreSpec<string> } | undefined
    >();
    expect(types).toBeUndefined();
  });

  test('a spec comes back as it went in, whatever strategies it names', () => {
    fc.assert(
      fc.property(cases, ({ spec }) => {
        const result = validate(deepFrozen(spec));
        expect(Object.keys(result)).toEqual(['value']);
        expect((result as { value: unknown }).value).toBe(spec);
      }),
    );
    expect(issuesOf({ metrics: { a: { normalize: { type: 'my own', anything: 1 } } } })).toEqual([]);
  });

  test('each thing that is wrong is told with its place, key by key', () => {
    expect(validate({ metrics: { 'a/b~c': { normalize: 1 }, '': { weight: -1 } }, ranges: [] })).toEqual({
      issues: [
        { message: 'is unknown; did you mean range?', path: ['ranges'] },
        { message: 'is 1, not a strategy', path: ['metrics', 'a/b~c', 'normalize'] },
        { message: 'lacks normalize', path: ['metrics', ''] },
        { message: expect.stringMatching(/^is -1/) as string, path: ['metrics', '', 'weight'] },
      ],
    });
  });

  test('what is wrong with the whole has an empty path', () => {
    for (const input of [null, undefined, 5, 'text', [], () => 1]) {
      const [issue, ...others] = issuesOf(input);
      expect(issue).toEqual({ message: expect.any(String) as string, path: [] });
      expect(others).toEqual([]);
    }
  });

  test('a place in a list is its number, as text', () => {
    const penalties = [{ when: { of: 'plan', in: ['a'] }, points: 1 }, { when: { of: 'plan', in: ['a'] } }];
    expect(issuesOf({ metrics: { a: { normalize: 'x' } }, penalties })).toEqual([
      { message: 'lacks points', path: ['penalties', '1'] },
    ]);
  });

  test.each(['a~1b', '~0', ...hostileNames.filter((name) => name.length < 100)])(
    'a metric called "%s" is found by its path',
    (name) => {
      const input = { metrics: Object.fromEntries([[name, { normalize: 'minMax', wieght: 2 }]]) };
      expect(issuesOf(input)).toEqual([
        { message: 'is unknown; did you mean weight?', path: ['metrics', name, 'wieght'] },
      ]);
    },
  );

  test('it finds what parseScoreSpec finds, strategies apart, and never throws', () => {
    const spec = { metrics: { a: { normalize: 'minMax', group: 'g' } }, groups: { g: { power: 0, floor: 0 } } };
    fc.assert(
      fc.property(mutations(spec), (input) => {
        const problems: InputError['problems'] = specProblems(input, null);
        const issues = issuesOf(input);
        expect(issues.map(({ message }) => message)).toEqual(problems.map(({ fact }) => fact));
        const paths = issues.map(({ path }) =>
          path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
        );
        expect(paths).toEqual(problems.map(({ path }) => path));
      }),
      { numRuns: 500 },
    );
  });

  test('validate needs no this', () => {
    const alone = validate;
    expect(alone({ metrics: { a: { normalize: 'minMax' } } })).toHaveProperty('value');
  });
});
