import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPopulation } from '../../src/score/checkPopulation.ts';
import { cases, fitCase, fittedOf, rowsOf, typedOf } from './cases.ts';

test('customers that can be scored pass, in rows and in columns', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const fitted = fitCase(made);
      for (const population of [rowsOf(made.columns), made.columns, typedOf(made.columns)]) {
        expect(() => {
          checkPopulation('f', fitted, population);
        }).not.toThrow();
      }
    }),
  );
});

const fitted = fittedOf(
  { a: {} },
  {
    penalties: [{ when: { of: 'plan', in: ['pro'] }, points: 0.1 }],
    vetoes: [{ when: { of: 'seats', from: 3 }, limit: 0.5 }],
  },
);

test.each<[string, object, string, string]>([
  ['a metric is not there', { plan: ['a'], seats: [1] }, 'ERR_TYPE', 'population.a'],
  ['a metric is no number', { a: [1, 'x'], plan: ['a', 'b'], seats: [1, 2] }, 'ERR_TYPE', 'population.a[1]'],
  ['the field of a penalty is not there', [{ a: 1, seats: 1 }], 'ERR_TYPE', 'population[0].plan'],
  ['the field of a veto is neither number nor text', { a: [1], plan: ['a'], seats: [true] }, 'ERR_TYPE', 'population.seats[0]'], // prettier-ignore
  ['it is neither rows nor columns', 5 as never, 'ERR_TYPE', 'population'],
])('it is refused where %s', (_, population, code, argument) => {
  const checking = () => {
    checkPopulation('f', fitted, population);
  };
  expect(checking).toThrow(expect.objectContaining({ code, argument }));
  expect(checking).toThrow(/^f: /);
});

test('a score of another version is refused', () => {
  expect(() => {
    checkPopulation('f', { ...fitted, version: 2 } as never, []);
  }).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
});
