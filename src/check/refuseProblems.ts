import type { Problem } from './refuse.ts';

/** Refuses a spec or a fitted value that has problems, with all of them; one that has none passes. */
export function refuseProblems(where: string, argument: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  const place = first.path === '' ? argument : `${argument} ${first.path}`;
  const message = `${where}: ${place} ${first.fact}${more}`;
  throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_SPEC' as const, argument, problems });
}
