import { count } from '../check/count.ts';

/** What {@link isEngagedSession} is computed from. */
export interface IsEngagedSessionInput {
  /** How long the session lasted (seconds, ≥ 0). */
  readonly seconds: number;
  /** Key events (conversions) in it (≥ 0). */
  readonly keyEvents: number;
  /** Views of pages or screens in it (≥ 0). */
  readonly views: number;
  /**
   * Part of the definition: a session is engaged if it lasts longer than this (seconds, ≥ 0). GA4 has 10, adjustable to
   * 60.
   */
  readonly longerThan: number;
}

/**
 * Whether a session is engaged by the rule of Google Analytics 4 (GA4): it lasts longer than 10 seconds, or has a key
 * event, or at least two views.
 *
 * `seconds > longerThan || keyEvents >= 1 || views >= 2`. Strictly longer, as Google says: a session of just 10
 * seconds is not engaged by its length. A key event is enough, also without a view.
 *
 * @returns Whether it is one of the `engagedSessions` of `engagedSessionRate`.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Google, "About Analytics sessions", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { isEngagedSession } from 'engagement-metrics/web';
 * isEngagedSession({ seconds: 10, keyEvents: 0, views: 1, longerThan: 10 }); // => false
 * isEngagedSession({ seconds: 11, keyEvents: 0, views: 1, longerThan: 10 }); // => true
 * isEngagedSession({ seconds: 3, keyEvents: 0, views: 2, longerThan: 10 }); // => true
 * ```
 */
export function isEngagedSession({ seconds, keyEvents, views, longerThan }: IsEngagedSessionInput): boolean {
  count('isEngagedSession', { seconds, keyEvents, views, longerThan });
  return seconds > longerThan || keyEvents >= 1 || views >= 2;
}
