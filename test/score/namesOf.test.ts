import { expect, test } from 'vitest';
import { namesOf } from '../../src/score/namesOf.ts';
import { fittedOf } from './cases.ts';

test('a score reads its metrics, then the fields of its conditions, each once', () => {
  const fitted = fittedOf(
    { b: {}, a: {} },
    {
      penalties: [
        { when: { all: [{ of: 'plan', in: ['pro'] }, { not: { of: 'a', missing: true } }] }, points: 0.1 },
        {
          when: {
            any: [
              { of: 'plan', in: [1] },
              { of: 'seats', from: 3 },
            ],
          },
          points: 0.1,
        },
      ],
      vetoes: [{ when: { of: '__proto__', below: 0 }, limit: 0.5 }],
    },
  );
  expect(namesOf(fitted)).toEqual(['b', 'a', 'plan', 'seats', '__proto__']);
});

test('without conditions it reads its metrics', () => {
  expect(namesOf(fittedOf({ b: {}, a: {} }))).toEqual(['b', 'a']);
});
