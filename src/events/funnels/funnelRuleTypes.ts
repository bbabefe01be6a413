import type { ConfidenceOptions } from '../../check/confidenceOf.ts';
import type { Condition } from '../../table/types.ts';
import type { FixedLength } from '../calendar/calendarTypes.ts';
import type { UserSegments } from '../population/populationTypes.ts';
import type { Instant } from '../types.ts';

/** A step of a funnel that has a name. */
export interface NamedStep {
  /** What the results call it. */
  readonly name: string;
  /** Which events are the step. */
  readonly when: Condition;
}

/** Which events end an attempt between certain steps. */
export interface FunnelExclusion {
  /** Which events. */
  readonly when: Condition;
  /** The name of the step after which they end an attempt; not where the steps come in any order. @defaultValue the first step */
  readonly after?: string | undefined;
  /**
   * The name of the step before which they do so; not where the steps come in any order. An event that is that step as well
   * is not taken for it.
   * @defaultValue the last step
   */
  readonly before?: string | undefined;
}

/** What a funnel is, and which events it looks at. */
export interface FunnelRules {
  /**
   * The steps, 2 to 30 of them: conditions over `user`, `time`, `type`, `value` and the dimensions. An event that meets
   * several is still only one step of any attempt.
   */
  readonly steps: readonly (Condition | NamedStep)[];
  /** Only events before it count. */
  readonly asOf: Instant;
  /** How long after the first step of an attempt the last one may be, just that long included. @defaultValue no limit */
  readonly window?: FixedLength | undefined;
  /**
   * Events that end an attempt, between any two of its steps or, in a list, between certain ones. Such an event is no next
   * step of what it ends, but may be the first step of another attempt.
   * @defaultValue none
   */
  readonly exclusions?: Condition | readonly FunnelExclusion[] | undefined;
  /**
   * A dimension of the log whose value must be the same on all events of an attempt, exclusions included: the order, the
   * session. An event without a value then takes no part.
   * @defaultValue none
   */
  readonly holding?: string | undefined;
  /** Which events there are at all: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
  /**
   * What to tell apart: `'type'` or a dimension of the log (every group is a funnel of its own events, and a user may be in
   * several), or the segments of the users.
   * @defaultValue everybody together
   */
  readonly by?: string | UserSegments | undefined;
}

/** What a funnel of users is told: the funnel, and how sure its intervals shall be. */
export interface FunnelOptions extends FunnelRules, ConfidenceOptions {}
