export { goalposts, type GoalpostsOptions } from './goalposts.ts';
export { logMinMax } from './logMinMax.ts';
export { minMax } from './minMax.ts';
export { percentileRank } from './percentileRank.ts';
export { robust } from './robust.ts';
export { zScore } from './zScore.ts';
export type { Scale } from '../scale/types.ts';
