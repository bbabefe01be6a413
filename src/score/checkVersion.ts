import { refuse } from '../check/refuse.ts';

/** Refuses a fitted value of a form that this version cannot read. */
export function checkVersion(where: string, fitted: { readonly version: number }): void {
  if (fitted.version !== 1) refuse('ERR_VERSION', where, 'fitted.version', `is ${String(fitted.version)}, not 1`);
}
