import { expect, test } from 'vitest';
import { changeParts } from '../../src/score/changeParts.ts';
import type { ScoreAdjustment, ScoreExplanation } from '../../src/score/types.ts';

/** An explanation with these points, as far as a change looks at it. */
function told(
  points: Readonly<Record<string, number>>,
  base: number = 0,
  adjustments: readonly ScoreAdjustment[] = [],
): ScoreExplanation<string> {
  const parts = Object.entries(points).map(([metric, each]) => {
    return { metric, value: 1, worth: 1, share: 1, points: each, lost: 0 };
  });
  return { score: 0, base, points: parts, adjustments: [...adjustments], coverage: 1 };
}
const four = (...points: readonly [number, number, number, number]) => points.map((a) => told({ a }));

test('a value effect is the mean over both orders and both definitions', () => {
  // then, with the new values, with the new coverage, now: values add 4 - 1, 10 - 3; 8 - 0, 20 - 2.
  expect(changeParts(four(1, 4, 3, 10), four(0, 8, 2, 20))).toEqual([
    {
      name: 'a',
      kind: 'metric',
      value: (3 + 7 + 8 + 18) / 4,
      coverage: (2 + 6 + 2 + 12) / 4,
      definition: (-1 + 10) / 2,
    },
  ]);
});

test('the effects of a part add up to what it moved by', () => {
  const [part] = changeParts(four(7, 1, 4, 2), four(9, 5, 6, 3));
  expect(part!.value + part!.coverage + part!.definition).toBe(3 - 7);
});

test('a metric stays though nothing happened to it; the base and adjustments do not', () => {
  const adjustments = [{ kind: 'penalty', reason: 'on trial', points: -5 }] as const;
  const same = Array.from({ length: 4 }, () => told({ a: 1 }, 2, adjustments));
  expect(changeParts(same, same)).toEqual([{ name: 'a', kind: 'metric', value: 0, coverage: 0, definition: 0 }]);
});

test('what one definition does not know has no points there', () => {
  const old = Array.from({ length: 4 }, () => told({ a: 1 }));
  const fresh = Array.from({ length: 4 }, () => told({ b: 2 }));
  expect(changeParts(old, fresh)).toEqual([
    { name: 'a', kind: 'metric', value: 0, coverage: 0, definition: -1 },
    { name: 'b', kind: 'metric', value: 0, coverage: 0, definition: 2 },
  ]);
});

test('adjustments of one kind and reason are one part; a metric, its cap and the base of the same name are three', () => {
  const old = Array.from({ length: 4 }, () => told({ base: 1 }, 1));
  const fresh = Array.from({ length: 4 }, () =>
    told({ base: 2 }, 4, [
      { kind: 'metricCap', reason: 'base', points: -1 },
      { kind: 'penalty', reason: 'base', points: -2 },
      { kind: 'penalty', reason: 'base', points: -3 },
    ]),
  );
  expect(changeParts(old, fresh).map(({ name, kind, definition }) => [name, kind, definition])).toEqual([
    ['base', 'base', 3],
    ['base', 'metric', 1],
    ['base', 'metricCap', -1],
    ['base', 'penalty', -5],
  ]);
});

test('no effect is -0', () => {
  for (const { value, coverage, definition } of changeParts(four(-0, -0, -0, -0), four(0, 0, 0, 0))) {
    expect([value, coverage, definition]).toEqual([0, 0, 0]);
  }
});
