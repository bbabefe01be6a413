import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';

/** What shall be merged, of which there must be something. */
export function someParts<Part>(where: string, parts: readonly Part[]): readonly [Part, ...Part[]] {
  const [first, ...others] = list(where, 'parts', parts);
  return first === undefined ? refuse('ERR_LENGTH', where, 'parts', 'are none, not at least one') : [first, ...others];
}
