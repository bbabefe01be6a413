export { activeUserRate, type ActiveUserRateInput } from './activeUserRate.ts';
export { dailyToWeeklyActive, type DailyToWeeklyActiveInput } from './dailyToWeeklyActive.ts';
export {
  powerUserCurve,
  type PowerUserCurve,
  type PowerUserCurveInput,
  type PowerUserPoint,
} from './powerUserCurve.ts';
export { powerUserShare, type PowerUserShareInput } from './powerUserShare.ts';
export { stickiness, type StickinessInput } from './stickiness.ts';
export { weeklyToMonthlyActive, type WeeklyToMonthlyActiveInput } from './weeklyToMonthlyActive.ts';
