import { choiceProblems } from '../check/choiceProblems.ts';
import { isObject } from '../check/isObject.ts';
import { nearest } from '../check/nearest.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import { isInputError } from '../check/isInputError.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { capProblems } from './capProblems.ts';
import type { Normalizers } from './types.ts';
import { weightProblems } from './weightProblems.ts';

/** All that keeps a value from being a {@link MetricSpec}. */
export function metricProblems(metric: unknown, path: string, normalizers: Normalizers | null): Problem[] {
  const form = objectProblems(metric, path, ['normalize'], ['weight', 'better', 'group', 'cap', 'describes']);
  if (!isObject(metric)) return form;
  const { normalize, weight = 1, better = 'higher', cap = 1, describes } = metric;
  return [
    ...form,
    ...(Object.hasOwn(metric, 'normalize')
      ? normalizeProblems(normalize, pointer(path, 'normalize'), normalizers)
      : []),
    ...weightProblems(weight, pointer(path, 'weight')),
    ...choiceProblems(better, pointer(path, 'better'), ['higher', 'lower']),
    ...capProblems(cap, pointer(path, 'cap')),
    ...(describes === undefined ? [] : meaningProblems(describes, pointer(path, 'describes'))),
  ];
}

const kinds = ['count', 'rate', 'recency', 'money', 'rating'];
const sources = ['product', 'web', 'emailOpens', 'emailClicks', 'social', 'support', 'survey', 'purchases'];

function meaningProblems(describes: unknown, path: string): Problem[] {
  const form = objectProblems(describes, path, ['kind'], ['source']);
  if (!isObject(describes) || form.length > 0) return form;
  const { kind, source } = describes;
  const ofSource = source === undefined ? [] : choiceProblems(source, pointer(path, 'source'), sources);
  return [...choiceProblems(kind, pointer(path, 'kind'), kinds), ...ofSource];
}

function normalizeProblems(normalize: unknown, path: string, normalizers: Normalizers | null): Problem[] {
  const { type, ...options } = isObject(normalize) ? normalize : { type: normalize };
  if (typeof type !== 'string') {
    return [{ path, code: 'ERR_TYPE', fact: `is ${shown(normalize)}, not a strategy` }];
  }
  if (normalizers === null) return [];
  if (!Object.hasOwn(normalizers, type)) {
    const handed = Object.keys(normalizers);
    const meant = nearest(type, handed);
    const hint = meant === null ? `handed over: ${handed.slice(0, 20).join(', ') || 'none'}` : `did you mean ${meant}?`;
    return [{ path, code: 'ERR_UNKNOWN_OPTION', fact: `names '${type}', not handed over; ${hint}` }];
  }
  if (typeof normalizers[type] !== 'function') {
    return [{ path, code: 'ERR_TYPE', fact: `names '${type}', which is ${shown(normalizers[type])}, not a function` }];
  }
  return optionProblems(normalizers[type], options, path);
}

/** A strategy checks its options before its values, so a fit of nothing tells what is wrong with them. */
function optionProblems(normalizer: Normalizers[string], options: object, path: string): Problem[] {
  try {
    normalizer(new Float64Array(0), options as never);
  } catch (error) {
    if (!isInputError(error)) return [];
    const { code, argument, message } = error;
    const steps = Object.hasOwn(options, argument) ? [argument] : argument.split(/[[\].]+/);
    const [option = '', ...places] = steps.filter((key, i) => i === 0 || key !== '');
    // Anything but a wrong option or a lacking one may be the trouble with having no values.
    if (!Object.hasOwn(options, option) && !message.includes(`: ${argument} is undefined`)) return [];
    const at = places.reduce((above, key) => pointer(above, key), pointer(path, option));
    return [{ path: at, code, fact: message.slice(message.indexOf(': ') + 2) }];
  }
  return [];
}
