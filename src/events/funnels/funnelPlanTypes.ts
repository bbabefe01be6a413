/** Which step is which, and which events are which steps. */
export interface FunnelMarks {
  readonly names: readonly (string | null)[];
  /** For every event a bit a step, from the lowest on, and one (`endsAttempt`) if it ends attempts; 0 if it is neither. */
  readonly marks: Int32Array;
  /** For every event that ends attempts, a bit for each step from which on they end with it; `null` if all of them do. */
  readonly ends: Int32Array | null;
}

/** Pairs of codes as codes: as many as there are different pairs. */
export interface PairCodes {
  /** Which pair, at every place. */
  readonly codes: Int32Array;
  /** The first code of every pair, rising. */
  readonly firsts: Int32Array;
  /** The second code of every pair. */
  readonly seconds: Int32Array;
}

/** A funnel, read and checked, with the events it is computed from. */
export interface FunnelPlan extends FunnelMarks {
  /** Milliseconds since 1970 (UTC) of every event. */
  readonly times: Float64Array;
  /** Milliseconds; infinite without a limit. */
  readonly window: number;
  readonly asOf: number;
  /** Who is counted: the users, or each in each group. For every event, and how many there are. */
  readonly units: Int32Array;
  readonly unitCount: number;
  /** Whose attempts are told apart: the units, or each with each held value. For every event, and how many there are. */
  readonly keys: Int32Array;
  readonly keyCount: number;
  /** The unit of every key; `null` where they are the same. */
  readonly unitOfKey: Int32Array | null;
  /** The user of every unit; `null` where they are the same. */
  readonly userOfUnit: Int32Array | null;
  /** The group of every unit; `null` where there is one. */
  readonly groupOfUnit: Int32Array | null;
  readonly groups: readonly (string | null)[];
  readonly users: readonly string[];
}

/** How far units and attempts got. */
export interface FunnelCounts {
  /** How many steps every unit reached at most. */
  readonly reached: Uint8Array;
  /** Of a unit that converted, how long it took; of the others, when the attempt that got farthest began. */
  readonly waited: Float64Array;
  /** 1 for every key with an attempt that may still go on. */
  readonly open: Uint8Array;
  /** How many attempts reached each step, group by group. */
  readonly attempts: Float64Array;
}

/** What tells one kind of order from another. */
export interface FunnelOrder {
  /** The pass over the events. */
  readonly count: (plan: FunnelPlan) => FunnelCounts;
  /** Whether an event that is no step ends an attempt. */
  readonly nothingBetween?: boolean;
  /** Whether a row may be any step, and hence has no name. */
  readonly anyStep?: boolean;
}
