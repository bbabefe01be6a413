import { numberOf } from '../table/numberOf.ts';
import { namesOf } from './namesOf.ts';
import type { FittedScore } from './types.ts';

/**
 * The four customers between then and now: as then; with the new values of what was observed then; with what is observed
 * now, at its old values where it has any; as now. Fields that are no metrics go with the values. What a row does not
 * have is missing.
 */
export function halfway(scores: readonly FittedScore<string, string>[], then: object, now: object): object[] {
  const metrics = new Set(scores.flatMap((fitted) => fitted.metrics.map(({ name }) => name)));
  const names = new Set(scores.flatMap(namesOf));
  const between = (presence: object, values: object) => {
    // Not a literal: a metric may be called __proto__.
    return Object.fromEntries(
      Array.from(names, (name): [string, unknown] => {
        const [there, value] = [held(presence, name), held(values, name)];
        if (!metrics.has(name)) return [name, value];
        return [name, isMissing(there) ? null : isMissing(value) ? there : value];
      }),
    );
  };
  return [between(then, then), between(then, now), between(now, then), between(now, now)];
}

function held(row: object, name: string): unknown {
  const there = Object.hasOwn(row, name) || (name in row && !(name in Object.prototype));
  return there ? (row as Record<string, unknown>)[name] : null;
}

function isMissing(value: unknown): boolean {
  return Number.isNaN(numberOf(value));
}
