import { refuseProblems } from '../check/refuseProblems.ts';
import type { Problem } from '../check/refuse.ts';
import { sizeProblems } from '../check/sizeProblems.ts';
import { centresProblems } from './checks/centresProblems.ts';
import { cutsProblems } from './checks/cutsProblems.ts';
import { formProblems } from './checks/formProblems.ts';
import { gridProblems } from './checks/gridProblems.ts';
import { rulesProblems } from './checks/rulesProblems.ts';
import type { FittedSegments } from './types.ts';

/**
 * Reads fitted segments that came from outside: a file, a database, another service.
 *
 * @param input - What `JSON.parse` gave.
 * @returns The input itself, now of a known type; it segments as the one that was written.
 * @throws TypeError (`ERR_INVALID_SPEC`) with all its `problems`, each with a JSON Pointer.
 *
 * @example
 * ```ts
 * import { parseFittedSegments, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [40, 70], labels: ['cold', 'warm', 'hot'] });
 * const read = parseFittedSegments(JSON.parse(JSON.stringify(bands)));
 * segmentOne(read, { score: 71 }); // => 'hot'
 * parseFittedSegments({ ...bands, cuts: [70, 40] }); // throws ERR_INVALID_SPEC
 * ```
 */
export function parseFittedSegments(input: unknown): FittedSegments<string> {
  refuseProblems('parseFittedSegments', 'input', fittedProblems(input));
  return input as FittedSegments<string>;
}

function fittedProblems(input: unknown): Problem[] {
  const size = sizeProblems(input, 16_000_000);
  const form = size.length > 0 ? size : formProblems(input, '', ['cuts', 'centres', 'rules', 'grid']);
  if (form.length > 0) return form;
  switch ((input as FittedSegments<string>).type) {
    case 'cuts':
      return cutsProblems(input, '');
    case 'centres':
      return centresProblems(input, '');
    case 'rules':
      return rulesProblems(input, '');
    case 'grid':
      return gridProblems(input, '');
  }
}
