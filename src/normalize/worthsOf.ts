import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';

/** The option `worths`, each from 0 to 1, from `least` to `most` of them. They need not rise: too much may be worth less. */
export function worthsOf(where: string, given: readonly number[], least: number, most: number = least): number[] {
  const worths = list(where, 'worths', given);
  if (worths.length < least || worths.length > most) {
    const allowed = least === most ? String(least) : `${String(least)} to ${String(most)}`;
    refuse('ERR_LENGTH', where, 'worths', `are ${String(worths.length)}, not ${allowed}`);
  }
  return worths.map((worth, i) => {
    const argument = `worths[${String(i)}]`;
    finite(where, { [argument]: worth });
    if (!(worth >= 0 && worth <= 1)) {
      refuse('ERR_OUT_OF_RANGE', where, argument, `is ${String(worth)}, not between 0 and 1`);
    }
    return worth + 0; // never -0
  });
}
