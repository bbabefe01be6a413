import { refuse, type Problem } from './refuse.ts';

/** Refuses a spec or a fitted value that has problems, with all of them; one that has none passes. */
export function refuseProblems(where: string, argument: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  refuse('ERR_INVALID_SPEC', where, argument, `${first.path} ${first.fact}${more}`.trim(), { problems });
}
