import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';

/** The numbers of an option that must rise, one at least. */
export function risingNumbers(where: string, option: string, given: readonly number[]): number[] {
  const numbers = list(where, option, given);
  if (numbers.length === 0) refuse('ERR_LENGTH', where, option, 'are none, not at least one');
  numbers.forEach((number, i) => {
    const argument = `${option}[${String(i)}]`;
    finite(where, { [argument]: number });
    const before = numbers[i - 1] ?? -Infinity;
    if (number <= before) {
      refuse('ERR_OUT_OF_RANGE', where, argument, `${String(number)} is not above ${String(before)}`);
    }
  });
  return numbers.map((number) => number + 0); // never -0
}
