import type { Problem } from './refuse.ts';

/** How many objects and lists may stand in one another. */
const deepest = 16;

/** What keeps a value from outside from being read at all: too deep, or too much text once written as JSON. */
export function sizeProblems(value: unknown, most: number): Problem[] {
  let size = 0;
  let depthReached = 0;
  const walk = (at: unknown, depth: number) => {
    // A number, true or null is a few letters long; a comma or a colon comes with every value.
    size += typeof at === 'string' ? at.length + 3 : 5;
    if (typeof at !== 'object' || at === null || size > most) return;
    if (depth > depthReached) depthReached = depth;
    if (depth > deepest) return;
    if (Array.isArray(at)) for (const item of at as unknown[]) walk(item, depth + 1);
    else {
      for (const key of Object.keys(at)) {
        size += key.length + 3;
        walk((at as Record<string, unknown>)[key], depth + 1);
      }
    }
  };
  walk(value, 1);
  const fault = (fact: string): Problem => ({ path: '', code: 'ERR_OUT_OF_RANGE', fact });
  return [
    ...(depthReached > deepest ? [fault(`is nested deeper than ${String(deepest)}`)] : []),
    ...(size > most ? [fault(`is longer than ${String(most)} letters of JSON`)] : []),
  ];
}
