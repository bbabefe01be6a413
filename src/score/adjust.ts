import type { FittedScore, ScoreAdjustment } from './types.ts';

/**
 * Penalties, then the range, then vetoes, then the cap: what becomes of a score, `NaN` staying `NaN`.
 *
 * @param meets - Whether the customer meets the condition of the i-th of all penalties and vetoes.
 * @param note - Is told of whatever moves the score.
 */
export function adjust(
  { penalties = [], vetoes = [], range, cap = range[1] }: FittedScore<string, string>,
  score: number,
  meets: (i: number) => boolean,
  note: (adjustment: ScoreAdjustment) => void = () => undefined,
): number {
  let now = score;
  const move = (to: number, kind: ScoreAdjustment['kind'], reason: string) => {
    note({ kind, reason, points: to - now });
    now = to;
  };
  penalties.forEach(({ points, reason }, i) => {
    if (meets(i)) move(now - points, 'penalty', reason ?? `penalty ${String(i + 1)}`);
  });
  if (now < range[0]) move(range[0], 'range', 'lowest score');
  vetoes.forEach(({ limit, reason }, i) => {
    if (meets(penalties.length + i) && now > limit) move(limit, 'veto', reason ?? `veto ${String(i + 1)}`);
  });
  if (now > cap) move(cap, 'cap', 'highest score');
  return now + 0; // never -0
}
