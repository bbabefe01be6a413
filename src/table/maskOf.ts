import type { Condition, Field } from './types.ts';

/**
 * The rows that meet a condition, as ones among zeros.
 *
 * @param length - How many rows there are.
 * @param fieldOf - Reads a field by its name.
 */
export function maskOf(condition: Condition, length: number, fieldOf: (name: string) => Field): Uint8Array {
  const mask = new Uint8Array(length);
  if ('all' in condition || 'any' in condition) {
    const every = 'all' in condition;
    if (every) mask.fill(1);
    for (const part of every ? condition.all : condition.any) {
      const other = maskOf(part, length, fieldOf);
      for (let i = 0; i < length; i++) mask[i] = every ? mask[i]! & other[i]! : mask[i]! | other[i]!;
    }
    return mask;
  }
  if ('not' in condition) return maskOf(condition.not, length, fieldOf).map((met) => 1 - met);
  const field = fieldOf(condition.of);
  if (field instanceof Float64Array) {
    const meets = numberTest(condition);
    for (let i = 0; i < length; i++) mask[i] = Number(meets(field[i]!));
  } else {
    const meets = field.labels.map(textTest(condition));
    const missing = 'missing' in condition;
    for (let i = 0; i < length; i++) mask[i] = Number(meets[field.codes[i]!] ?? missing);
  }
  return mask;
}

type Leaf = Extract<Condition, { readonly of: string }>;

function numberTest(condition: Leaf): (value: number) => boolean {
  if ('in' in condition) return (value) => condition.in.includes(value) && value === value;
  if ('missing' in condition) return (value) => value !== value;
  const { from = -Infinity, below = Infinity } = condition;
  return (value) => value >= from && value < below;
}

/** Of text, since it is there, a list alone can hold, in which a number stands for its digits; text is in no range. */
function textTest(condition: Leaf): (text: string) => boolean {
  return (text) => 'in' in condition && condition.in.some((item) => String(item) === text);
}
