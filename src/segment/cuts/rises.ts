import { finite, type Named } from '../../check/finite.ts';
import { refuse } from '../../check/refuse.ts';

/** Refuses named numbers of which one is not above the one before. */
export function rises(where: string, named: Named): void {
  finite(where, named);
  Object.entries(named).reduce(([below, least], [name, value]) => {
    if (value <= least)
      refuse('ERR_OUT_OF_RANGE', where, name, `${String(value)} is not above ${below} ${String(least)}`);
    return [name, value];
  });
}
