import type { Condition } from '../../table/types.ts';

/**
 * Values of a field of which one stands for any that these conditions could tell apart from the others: missing, every
 * text and number that is listed, every bound, and what is between, below and above them.
 */
export function caseValues(name: string, conditions: readonly Condition[]): (string | number | null)[] {
  const { texts, numbers } = askedOf(name, conditions);
  const strings = texts.filter((item) => typeof item === 'string');
  const other = 'x'.repeat(strings.join('').length + 1);
  const bounds = [...new Set(numbers)].sort((a, b) => a - b);
  return [
    null,
    ...(strings.length > 0 ? [...new Set(texts.map(String)), other] : []),
    ...(bounds.length > 0 ? amid(bounds) : strings.length > 0 ? [] : [0]),
  ];
}

/** The texts, and the numbers, with which conditions compare a field; a number of a list also stands for its digits. */
function askedOf(name: string, conditions: readonly Condition[]): { texts: (string | number)[]; numbers: number[] } {
  const texts: (string | number)[] = [];
  const numbers: number[] = [];
  const look = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(look);
    else if ('any' in condition) condition.any.forEach(look);
    else if ('not' in condition) look(condition.not);
    else if (condition.of === name) {
      const items = 'in' in condition ? condition.in : [];
      const ends = 'missing' in condition || 'in' in condition ? [] : [condition.from, condition.below];
      texts.push(...items);
      numbers.push(...[...items, ...ends].filter((item) => typeof item === 'number'));
    }
  };
  conditions.forEach(look);
  return { texts, numbers };
}

/** Rising numbers, with one between each two, one below and one above them, where there is room. */
function amid(bounds: readonly number[]): number[] {
  const ends = [-Number.MAX_VALUE, ...bounds, Number.MAX_VALUE];
  return [
    ...new Set(
      ends.flatMap((low, i) => {
        const high = ends[i + 1] ?? low;
        const sum = low + high;
        return [low, Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2];
      }),
    ),
  ];
}
