import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { FittedSegments } from '../types.ts';

/** Refuses fitted segments of a form that this version cannot read. */
export function checkFitted(where: string, { version, type }: FittedSegments<string>): void {
  if ((version as number) !== 1) refuse('ERR_VERSION', where, 'fitted.version', `is ${String(version)}, not 1`);
  const kinds: readonly string[] = ['cuts', 'centres', 'rules', 'grid'];
  if (!kinds.includes(type)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'fitted.type', `is ${shown(type)}, not one of ${kinds.join(', ')}`);
  }
}
