import type { InputError } from './refuse.ts';

/** Whether an error is one of ours: others have codes, too, but name no argument. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && 'code' in error && 'argument' in error;
}
