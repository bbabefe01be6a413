import type { ScoreAdjustment, ScoreExplanation } from './types.ts';

/** What one metric, or one adjustment, did to a score that moved. */
export interface ChangePoints {
  /** The metric; or the reason of an adjustment; `'base'` for where everybody begins. */
  readonly name: string;
  /** A metric, the base, or what moves a score once its metrics are weighed. */
  readonly kind: 'metric' | 'base' | ScoreAdjustment['kind'];
  /** Points because values changed. */
  readonly value: number;
  /** Points because other metrics are observed than before. */
  readonly coverage: number;
  /** Points because the score is defined or fitted otherwise than before. */
  readonly definition: number;
}

/**
 * The effects of a change, part by part: each the mean of both orders, of values and coverage, and of them and the definition.
 *
 * @param old - How the old definition explains the customer then, with the new values, with the new coverage, and now.
 * @param fresh - How the new definition does.
 */
export function changeParts(
  old: readonly ScoreExplanation<string>[],
  fresh: readonly ScoreExplanation<string>[],
): ChangePoints[] {
  const [before, after] = [old.map(pointsOf), fresh.map(pointsOf)];
  const known = new Map([...before, ...after].flatMap((step) => [...step]));
  return [...known].flatMap(([key, { name, kind }]): ChangePoints[] => {
    const at = (step: StepPoints) => step.get(key)?.points ?? 0;
    const [start, valued, covered, end] = before.map(at) as Four;
    const [newStart, newValued, newCovered, newEnd] = after.map(at) as Four;
    const value = (valued - start + (end - covered) + (newValued - newStart) + (newEnd - newCovered)) / 4 + 0;
    const coverage = (covered - start + (end - valued) + (newCovered - newStart) + (newEnd - newValued)) / 4 + 0;
    const definition = (newStart - start + (newEnd - end)) / 2 + 0; // never -0
    return kind !== 'metric' && value === 0 && coverage === 0 && definition === 0
      ? []
      : [{ name, kind, value, coverage, definition }];
  });
}

/** The points of one step, by kind and name. */
type StepPoints = ReadonlyMap<string, PartPoints>;
type PartPoints = Pick<ChangePoints, 'name' | 'kind'> & { readonly points: number };

function pointsOf({ base, points, adjustments }: ScoreExplanation<string>): StepPoints {
  const byName = new Map<string, PartPoints>([['base', { name: 'base', kind: 'base', points: base }]]);
  const add = (kind: ChangePoints['kind'], name: string, more: number) => {
    const key = `${kind} ${name}`;
    byName.set(key, { name, kind, points: (byName.get(key)?.points ?? 0) + more });
  };
  for (const { metric, points: more } of points) add('metric', metric, more);
  for (const { kind, reason, points: more } of adjustments) add(kind, reason, more);
  return byName;
}

type Four = [number, number, number, number];
