import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { checkNames } from './checks/checkNames.ts';
import { fittedGrid, type FittedGridOptions } from './places/fittedGrid.ts';
import { thresholdSegments } from './thresholdSegments.ts';
import type { FittedGrid } from './types.ts';

/** What {@link emailPersonaSegments} goes by. */
export interface EmailPersonaSegmentsInput<Name extends string> extends FittedGridOptions {
  /** The column of how likely a subscriber opens: a predicted likelihood, or an open rate. */
  readonly open: Name;
  /** The column of how likely a subscriber clicks: a predicted likelihood, or a click rate. */
  readonly click: Name;
  /** From which likelihood on a subscriber opens often. */
  readonly openFrom: number;
  /** From which likelihood on a subscriber clicks often. */
  readonly clickFrom: number;
}

/**
 * The four e-mail personas: loyalists open and click, window shoppers open and rarely click, selective subscribers rarely
 * open and click when they do, and the dormant, to be won back, do neither.
 *
 * Where to cut is yours to say, since rates differ between lists; `quantileSegments` with two labels has the median for
 * its cut. Opens that a mail program makes by itself turn sleepers into window shoppers.
 *
 * @returns A grid of two axes, plain JSON, for `segmentOne` and `segmentAll`.
 * @throws TypeError or RangeError if a number is none.
 * @see Salesforce, Marketing Cloud, Einstein Engagement Scoring, whose personas these are.
 *
 * @example
 * ```ts
 * import { emailPersonaSegments, segmentOne } from 'engagement-metrics/segment';
 * const personas = emailPersonaSegments({ open: 'opens', click: 'clicks', openFrom: 0.4, clickFrom: 0.1 });
 * segmentOne(personas, { opens: 0.8, clicks: 0.02 }); // => 'window shopper'
 * segmentOne(personas, { opens: 0.1, clicks: 0.02 }); // => 'winback'
 * ```
 */
export function emailPersonaSegments<const Name extends string>(
  input: EmailPersonaSegmentsInput<Name>,
): FittedGrid<Name> {
  const where = 'emailPersonaSegments';
  onlyOptions(where, input, ['open', 'click', 'openFrom', 'clickFrom', 'missing', 'minimumDwell']);
  const { open, click, openFrom, clickFrom } = input;
  checkNames(where, { open, click });
  finite(where, { openFrom, clickFrom });
  const axes = [
    thresholdSegments({ of: open, cuts: [openFrom], labels: ['rarely', 'often'] }),
    thresholdSegments({ of: click, cuts: [clickFrom], labels: ['rarely', 'often'] }),
  ];
  return fittedGrid(
    where,
    axes,
    ['loyalist', 'window shopper', 'selective subscriber', 'winback'],
    ['winback', 'selective subscriber', 'window shopper', 'loyalist'],
    input,
  );
}
