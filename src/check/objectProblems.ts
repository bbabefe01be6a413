import { isObject } from './isObject.ts';
import { nearest } from './nearest.ts';
import { pointer } from './pointer.ts';
import type { Problem } from './refuse.ts';
import { shown } from './shown.ts';

/** What keeps a value from being an object with these keys and no others. */
export function objectProblems(
  value: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Problem[] {
  if (!isObject(value))
    return [{ path, code: 'ERR_TYPE', fact: `is ${Array.isArray(value) ? 'a list' : shown(value)}, not an object` }];
  const known = [...required, ...optional];
  const lacking = required.filter((key) => !Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...lacking.map((key): Problem => ({ path, code: 'ERR_TYPE', fact: `lacks ${key}` })),
    ...unknown.map((key): Problem => {
      const meant = nearest(key, known);
      const hint = meant === null ? `known are ${known.join(', ')}` : `did you mean ${meant}?`;
      return { path: pointer(path, key), code: 'ERR_UNKNOWN_OPTION', fact: `is unknown; ${hint}` };
    }),
  ];
}
