export { attentionLevel, type AttentionLevel, type AttentionLevelInput } from './attentionLevel.ts';
export { averageEngagementTime, type AverageEngagementTimeInput } from './averageEngagementTime.ts';
export {
  averageEngagementTimePerSession,
  type AverageEngagementTimePerSessionInput,
} from './averageEngagementTimePerSession.ts';
export { averageSessionDuration, type AverageSessionDurationInput } from './averageSessionDuration.ts';
export { classicBounceRate, type ClassicBounceRateInput } from './classicBounceRate.ts';
export { clickThroughRate, type ClickThroughRateInput } from './clickThroughRate.ts';
export { engagedSessionRate, type EngagedSessionRateInput } from './engagedSessionRate.ts';
export { exitRate, type ExitRateInput } from './exitRate.ts';
export { ga4BounceRate, type Ga4BounceRateInput } from './ga4BounceRate.ts';
export { isEngagedSession, type IsEngagedSessionInput } from './isEngagedSession.ts';
export { pagesPerSession, type PagesPerSessionInput } from './pagesPerSession.ts';
export { returningVisitorRate, type ReturningVisitorRateInput } from './returningVisitorRate.ts';
export { scrollDepth, type ScrollDepth, type ScrollDepthInput } from './scrollDepth.ts';
export { sessionsPerUser, type SessionsPerUserInput } from './sessionsPerUser.ts';
export { timeOnPage, type TimeOnPageInput } from './timeOnPage.ts';
export { timePerUser, type TimePerUserInput } from './timePerUser.ts';
export { visitDepth, type VisitDepthInput } from './visitDepth.ts';
export { visitFrequency, type VisitFrequencyInput } from './visitFrequency.ts';
export { visitRecency, type VisitRecencyInput } from './visitRecency.ts';
