import fc from 'fast-check';
import type { ErrorCode, InputError } from 'engagement-metrics';
import { hostileNames } from '../arbitraries.ts';

type Holder = Record<string, unknown>;

/** Values that JSON can hold where another belongs, and some that it cannot. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, 2, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, undefined, 1n, Symbol('junk'), () => 1, new Date(0)),
  fc.constantFrom<unknown>([], {}, [0], [0, 1], [1, 0], [null], [[]], [0, 1, 2], { type: 'minMax' }, { length: 2 }),
  fc.constantFrom<unknown>('reweightFlat', 'neutral', 'refuse', 'worst', 'a group', { all: [] }, { not: { any: [] } }),
  fc.constantFrom<unknown>('reweight', 'minMax', 'linear', 'log', 'step', 'logistic', 'saturating', 'lower'),
  fc.constantFrom(...hostileNames),
  fc.jsonValue(),
);
const keys = fc.oneof(
  fc.constantFrom('weight', 'scale', 'type', 'range', 'missing', 'low', 'group', 'groups', 'power', 'floor', 'cap'),
  fc.constantFrom('penalties', 'vetoes', 'when', 'points', 'limit', 'reason', 'of', 'in', 'all', 'mean', 'name'),
  fc.constantFrom(...hostileNames),
);
const change = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('delete', 'replace', 'double', 'rename'),
  junk,
  key: keys,
});

/** Plain JSON with one to three changes at random places: something deleted, replaced by junk, doubled or renamed. */
export function mutations(original: unknown): fc.Arbitrary<unknown> {
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { json: JSON.parse(JSON.stringify(original)) as unknown };
    for (const { place, how, junk, key } of changes) {
      const places = placesIn(root);
      const [holder, at] = places[place % places.length]!;
      if (how === 'replace') set(holder, at, junk);
      else if (Array.isArray(holder)) {
        if (how === 'rename') holder.reverse();
        else holder.splice(Number(at), how === 'delete' ? 1 : 0, ...(how === 'double' ? [holder[Number(at)]] : []));
      } else if (holder !== root) {
        if (how === 'delete' || how === 'rename') {
          const value = holder[at];
          Reflect.deleteProperty(holder, at);
          if (how === 'rename') set(holder, key, value);
        } else set(holder, key, holder[at]);
      }
    }
    return root.json;
  });
}

const codes: Readonly<Record<ErrorCode, true>> = {
  ERR_TYPE: true,
  ERR_UNKNOWN_OPTION: true,
  ERR_LENGTH: true,
  ERR_INVALID_SPEC: true,
  ERR_VERSION: true,
  ERR_NOT_FINITE: true,
  ERR_OUT_OF_RANGE: true,
  ERR_OVERFLOW: true,
  ERR_EMPTY: true,
};

/** Whether a problem lacks a JSON Pointer (RFC 6901) or a known code. */
export function isMalformed([path, code]: readonly [path: string, code: string]): boolean {
  return !/^(\/([^~/]|~[01])*)*$/su.test(path) || !Object.hasOwn(codes, code);
}

/** The code with which an input was refused, `null` if it was not; an error that is no refusal comes through. */
export function refusalOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    const { code } = error as InputError;
    if (error instanceof Error && Object.hasOwn(codes, code)) return code;
    throw error;
  }
}

/** Every place of a value: which holder, under which key. */
function placesIn(holder: unknown, seen: Set<unknown> = new Set()): [Holder, string][] {
  if (typeof holder !== 'object' || holder === null || seen.has(holder)) return [];
  seen.add(holder);
  return Object.keys(holder).flatMap((key): [Holder, string][] => [
    [holder as Holder, key],
    ...placesIn((holder as Holder)[key], seen),
  ]);
}

function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
