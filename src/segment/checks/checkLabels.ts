import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';

/** Refuses labels that are too few, no text, or there twice; `missing`, the label of missing values, counts as one. */
export function checkLabels(where: string, labels: readonly string[], missing: string | undefined): void {
  const given = list(where, 'labels', labels);
  const all = missing === undefined ? given : [...given, missing];
  if (given.length === 0) refuse('ERR_LENGTH', where, 'labels', 'is empty');
  all.forEach((label, i) => {
    const argument = i < given.length ? `labels[${String(i)}]` : 'missing';
    if (typeof label !== 'string') refuse('ERR_TYPE', where, argument, `is ${shown(label)}, not text`);
    if (all.indexOf(label) < i) refuse('ERR_OUT_OF_RANGE', where, argument, `'${label}' is there twice`);
  });
}
