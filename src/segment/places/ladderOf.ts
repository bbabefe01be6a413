import { finite } from '../../check/finite.ts';
import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { checkNames } from '../checks/checkNames.ts';

/** Which columns count the actions of the ladder of participation, and how many it takes. */
export interface ParticipationInput<Name extends string> {
  /** How often each user created something: posts, pages, videos. */
  readonly creations: Name;
  /** How often each reacted in words: comments, ratings, reviews. */
  readonly critiques: Name;
  /** How often each collected: saves, tags, votes, follows. */
  readonly collections: Name;
  /** How many actions reach a rung, above 0. @defaultValue 1 */
  readonly least?: number | undefined;
}

/** The columns from the highest rung to the lowest, and how many actions reach one. */
export function ladderOf<Name extends string>(
  where: string,
  input: ParticipationInput<Name>,
  others: readonly string[],
): { readonly columns: readonly [Name, Name, Name]; readonly least: number } {
  onlyOptions(where, input, ['creations', 'critiques', 'collections', 'least', ...others]);
  const { creations, critiques, collections, least = 1 } = input;
  checkNames(where, { creations, critiques, collections });
  finite(where, { least });
  if (least <= 0) refuse('ERR_OUT_OF_RANGE', where, 'least', `is ${String(least)}, not above 0`);
  return { columns: [creations, critiques, collections], least };
}
