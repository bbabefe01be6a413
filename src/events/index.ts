export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export { customerTable, type CustomerTableOptions } from './customerTable.ts';
export { eventLog } from './eventLog.ts';
export { meanRetention, type MeanRetentionCell } from './meanRetention.ts';
export { pooledRetention } from './pooledRetention.ts';
export { retentionCohorts } from './retentionCohorts.ts';
export { retentionInBrackets, type AgeBracket, type BracketCell } from './retentionInBrackets.ts';
export { retentionOn } from './retentionOn.ts';
export { retentionOnOrAfter, type OnOrAfterOptions } from './retentionOnOrAfter.ts';
export { retentionOnOrBefore } from './retentionOnOrBefore.ts';
export { retentionOverPreviousPeriod, type RelativeRetentionCell } from './retentionOverPreviousPeriod.ts';
export { retentionStreak } from './retentionStreak.ts';
export type {
  Cohort,
  CohortGroups,
  CohortReturns,
  CohortRules,
  RetentionCell,
  RetentionClock,
  RetentionCohorts,
  RetentionCohortsOptions,
  RetentionRow,
} from './retentionTypes.ts';
export { tableRows } from './tableRows.ts';
export type { Aggregate, CustomerTable, EventFields, EventLog, Instant } from './types.ts';
export type { Codes, Condition } from '../table/types.ts';
export { activeUsers, type ActivePeriod, type ActiveUsersOptions } from './activeUsers.ts';
export { activityHistogram, type ActivityHistogram, type ActivityHistogramOptions } from './activityHistogram.ts';
export { lifecycle, type LifecyclePeriod, type LifecycleShares } from './lifecycle.ts';
export { mergeSessions } from './mergeSessions.ts';
export { sessions } from './sessions.ts';
export { stickinessSeries, type StickinessPeriod, type StickinessSeriesOptions } from './stickinessSeries.ts';
export type { GroupPeriod, PopulationOptions, UserSegments } from './populationTypes.ts';
export type { Sessions, SessionsOptions } from './sessionTypes.ts';
export type { Calendar, CalendarUnit, FixedLength, Weekday } from './calendarTypes.ts';
export type { PowerUserCurve, PowerUserPoint } from '../activity/powerUserCurve.ts';
