import { fittedCuts } from './fittedCuts.ts';
import { quantileCuts } from './quantileCuts.ts';
import type { RfmCuts, RfmInput } from '../rfmTypes.ts';

/** Quintiles of one column of RFM, labelled by scores: those of recency fall. */
export function rfmCuts<Name extends string, Which extends keyof RfmCuts<Name>>(
  where: string,
  which: Which,
  { [which]: of }: RfmInput<Name>,
  values: Float64Array,
): RfmCuts<Name>[Which] {
  const { cuts, tolerance } = quantileCuts(where, `population.${of}`, values, 5);
  const scores = ['1', '2', '3', '4', '5'];
  return fittedCuts(where, { of, labels: which === 'recency' ? scores.reverse() : scores }, cuts, tolerance);
}
