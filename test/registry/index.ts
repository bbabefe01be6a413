import { activity } from './activity.ts';
import { adoption } from './adoption.ts';
import { commerce } from './commerce.ts';
import { email } from './email.ts';
import { evaluation } from './evaluation.ts';
import { events } from './events.ts';
import { funnel } from './funnel.ts';
import { inference } from './inference.ts';
import { normalize } from './normalize.ts';
import { retention } from './retention.ts';
import { scale } from './scale.ts';
import { score } from './score.ts';
import { segment } from './segment.ts';
import { social } from './social.ts';
import { stats } from './stats.ts';
import { survey } from './survey.ts';
import { table } from './table.ts';
import { web } from './web.ts';
import { weights } from './weights.ts';
import type { Registry } from './row.ts';

/** One row an export, family by family; an export without one fails. */
export const registry: Registry = {
  ...activity,
  ...adoption,
  ...commerce,
  ...email,
  ...evaluation,
  ...events,
  ...funnel,
  ...inference,
  ...normalize,
  ...retention,
  ...scale,
  ...score,
  ...segment,
  ...social,
  ...stats,
  ...survey,
  ...table,
  ...web,
  ...weights,
};
