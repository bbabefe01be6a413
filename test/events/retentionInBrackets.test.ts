import { expect, test } from 'vitest';
import { retentionInBrackets, retentionOn, type AgeBracket } from 'engagement-metrics/events';
import { returnedWithin } from './cohortHistories.ts';
import { daysOf, expectDefinition } from './slowTable.ts';

const bracketsOf = (ages: number): AgeBracket[] => {
  const brackets: AgeBracket[] = [
    [0, 1],
    [1, 3],
    [2, 2],
    [0, ages - 1],
  ];
  return brackets.filter(([, last]) => last >= 0 && last < ages);
};

test('retentionInBrackets is the share with a return at any age of the bracket, of those who are older than it', () => {
  expectDefinition(
    (cohorts) => retentionInBrackets(cohorts, bracketsOf(cohorts.ages)),
    (ages) => bracketsOf(ages).map(([age, last]) => ({ age, last })),
    (member, { age, last }) => returnedWithin(age, last)(member),
  );
});

test('a bracket of one age is retentionOn, and says where it ends', () => {
  const cohorts = daysOf({ a: [0, 2], b: [0] });
  const [row] = retentionInBrackets(cohorts, [
    [2, 2],
    [4, 6],
  ]);
  expect(row!.cells[0]).toEqual({ ...retentionOn(cohorts)[0]!.cells[2], lastAge: 2 });
  expect(row!.cells[1]).toMatchObject({ age: 4, lastAge: 6 });
  expect(retentionInBrackets(cohorts, [])[0]!.cells).toEqual([]);
});

test('retentionInBrackets refuses what is no bracket within the ages', () => {
  const cohorts = daysOf({ a: [0] });
  const refused = (brackets: unknown, code: string, argument: string, kind: new () => Error) => {
    const call = () => retentionInBrackets(cohorts, brackets as AgeBracket[]);
    expect(call).toThrow(kind);
    expect(call).toThrow(expect.objectContaining({ code, argument }));
  };
  refused('1-3', 'ERR_TYPE', 'brackets', TypeError);
  refused([[1, 2], 3], 'ERR_TYPE', 'brackets[1]', TypeError);
  refused([[1]], 'ERR_LENGTH', 'brackets[0]', TypeError);
  refused([['1', 2]], 'ERR_TYPE', 'brackets[0][0]', TypeError);
  refused([[1, Infinity]], 'ERR_NOT_FINITE', 'brackets[0][1]', RangeError);
  for (const bracket of [
    [2, 1],
    [-1, 1],
    [0.5, 2],
    [1, 2.5],
    [0, 8],
  ]) {
    refused([bracket], 'ERR_OUT_OF_RANGE', 'brackets[0]', RangeError);
  }
});
