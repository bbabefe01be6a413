import type { Condition } from './types.ts';

/** The names of the fields that a condition reads. */
export function conditionFields(condition: Condition): readonly string[] {
  if ('of' in condition) return [condition.of];
  if ('not' in condition) return conditionFields(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(conditionFields);
}
