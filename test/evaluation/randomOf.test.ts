import { expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { randomOf } from '../../src/evaluation/randomOf.ts';

test('it gives the numbers of randomNumbers', () => {
  const [one, other] = [randomOf('f', 7), randomNumbers(7)];
  for (let i = 0; i < 10; i++) expect(one()).toBe(other());
});

test.each([
  [0.5, 'ERR_OUT_OF_RANGE'],
  [2 ** 53, 'ERR_OUT_OF_RANGE'],
  [NaN, 'ERR_NOT_FINITE'],
  [undefined, 'ERR_TYPE'],
  ['7', 'ERR_TYPE'],
])('%s is no seed, which is said in the name of the caller', (seed, code) => {
  const seeding = () => randomOf('f', seed as number);
  expect(seeding).toThrow(expect.objectContaining({ code, argument: 'seed' }));
  expect(seeding).toThrow(/^f: seed /);
});
