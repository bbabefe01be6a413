/** A program with its data at hand. */
export interface Prepared {
  /** What is measured; it may give a promise. */
  readonly run: () => unknown;
  /** Figures by which programs of one task agree. */
  readonly checksum: (result: unknown) => readonly number[] | Promise<readonly number[]>;
  /** What every run needs afresh, outside of its time. */
  readonly before?: () => void;
}

/** How many times ours a peer's time should be: at all sizes, or at some. */
export type Times = number | Readonly<Record<number, number>>;

/** A program that is measured in a process of its own. */
export interface Program {
  readonly prepare: (size: number) => Prepared | Promise<Prepared>;
  /** How many times as long as ours it should take. */
  readonly atLeast?: Times;
  /** How many times as long as ours it may take: for what is ours, too. */
  readonly atMost?: Times;
}

/** A program of another language, which measures itself. */
export interface ForeignProgram extends Omit<Program, 'prepare'> {
  readonly measure: (size: number) => Report;
}

/** Programs that do the same, ours first. */
export interface Programs {
  readonly what: string;
  /** What is wanted, where a number does not say it. */
  readonly wanted?: string;
  readonly agree: (own: readonly number[], peer: readonly number[]) => boolean;
  readonly programs: Readonly<Record<string, Program | ForeignProgram>>;
}

/** What is compared, and at which sizes. */
export interface Task {
  readonly sizes: readonly number[];
  readonly programs: () => Programs;
  /** How many users there are, where ours may need only so many bytes for each of them. */
  readonly users?: (size: number) => number;
}

/** What a program's own process reports: milliseconds, and figures to agree on. */
export interface Report {
  readonly median: number;
  readonly checksum: readonly number[];
}

/** How much memory ours took beyond its input, and how much of that its result keeps. */
export interface MemoryReport {
  readonly peak: number;
  readonly kept: number;
}

/** Knows what result its program gives. */
export function prepared<Result>(
  run: () => Result | Promise<Result>,
  checksum: (result: Result) => readonly number[] | Promise<readonly number[]>,
  before?: () => void,
): Prepared {
  return { run, checksum: checksum as Prepared['checksum'], ...(before ? { before } : {}) };
}
