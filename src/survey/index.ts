export { groupNetPromoterRatings, type NetPromoterGroups } from './groupNetPromoterRatings.ts';
export { netPromoterScore, type NetPromoterScoreInput } from './netPromoterScore.ts';
