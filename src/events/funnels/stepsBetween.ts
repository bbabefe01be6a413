import type { FunnelExclusion } from './funnelRuleTypes.ts';

/** The places of the steps between which events are excluded: the first and the last one where no other is told. */
export function stepsBetween(
  { after, before }: Omit<FunnelExclusion, 'when'>,
  names: readonly (string | null)[],
): [after: number, before: number] {
  return [
    after === undefined ? 0 : names.indexOf(after),
    before === undefined ? names.length - 1 : names.indexOf(before),
  ];
}
