export type { Interval } from '../stats/types.ts';
export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export type { ErrorCode } from '../check/refuse.ts';
export { customerTable, type CustomerTableOptions } from './customerTable.ts';
export { eventLog } from './eventLog.ts';
export { eventLogBuilder } from './eventLogBuilder.ts';
export { parseEvents } from './parseEvents.ts';
export type { EventTable } from './log/readEvents.ts';
export type {
  EventFormat,
  EventLogBuilder,
  EventLogBuilderOptions,
  LineProblem,
  ParsedEvents,
  ParseEventsOptions,
} from './bytes/parseTypes.ts';
export { meanRetention, type MeanRetentionCell } from './meanRetention.ts';
export { pooledRetention } from './pooledRetention.ts';
export { purchaseSummaries } from './purchaseSummaries.ts';
export type {
  HoldoutColumns,
  PurchaseColumns,
  PurchaseHoldout,
  PurchaseSummaries,
  PurchaseSummariesOptions,
} from './customers/purchaseTypes.ts';
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
} from './cohorts/retentionTypes.ts';
export { tableRows } from './tableRows.ts';
export { timesToFirstReturn, type FirstReturnOptions, type FirstReturnTimes } from './timesToFirstReturn.ts';
export { valueCohorts, type ValueCohorts, type ValueCohortsOptions } from './valueCohorts.ts';
export { valuePerMember } from './valuePerMember.ts';
export { valuePerPayer } from './valuePerPayer.ts';
export type { ValueCell } from './cohorts/valueRows.ts';
export type { Aggregate, CustomerTable, EventFields, EventLog, Instant } from './types.ts';
export type { Codes, Condition } from '../table/types.ts';
export { activeUsers, type ActivePeriod, type ActiveUsersOptions } from './activeUsers.ts';
export { activityHistogram, type ActivityHistogram, type ActivityHistogramOptions } from './activityHistogram.ts';
export { lifecycle, type LifecyclePeriod, type LifecycleShares } from './lifecycle.ts';
export { eventTotals, type EventTotals, type EventTotalsOptions, type PeriodTotals } from './eventTotals.ts';
export type { DistinctSketch, DistinctSketchOptions } from '../stats/distinctSketch.ts';
export { mergeActiveUsers } from './mergeActiveUsers.ts';
export { mergeActivityHistograms } from './mergeActivityHistograms.ts';
export { mergeCustomerTables } from './mergeCustomerTables.ts';
export { mergeEventTotals } from './mergeEventTotals.ts';
export { mergeFunnels } from './mergeFunnels.ts';
export { mergeFunnelTotals } from './mergeFunnelTotals.ts';
export { mergeLifecycle } from './mergeLifecycle.ts';
export { mergeRetentionCohorts } from './mergeRetentionCohorts.ts';
export { mergeSessions } from './mergeSessions.ts';
export { mergeStickinessSeries } from './mergeStickinessSeries.ts';
export { mergeTimesToFirstReturn } from './mergeTimesToFirstReturn.ts';
export { mergeValueCohorts } from './mergeValueCohorts.ts';
export { sessions } from './sessions.ts';
export { stickinessSeries, type StickinessPeriod, type StickinessSeriesOptions } from './stickinessSeries.ts';
export type { GroupPeriod, PopulationOptions, UserSegments } from './population/populationTypes.ts';
export type { Sessions, SessionsOptions } from './sessions/sessionTypes.ts';
export type { Calendar, CalendarUnit, FixedLength, Weekday } from './calendar/calendarTypes.ts';
export type { PowerUserCurve, PowerUserPoint } from '../activity/powerUserCurve.ts';
export { anyOrderFunnel } from './anyOrderFunnel.ts';
export { anyOrderFunnelTotals } from './anyOrderFunnelTotals.ts';
export { exactOrderFunnel } from './exactOrderFunnel.ts';
export { exactOrderFunnelTotals } from './exactOrderFunnelTotals.ts';
export { orderedFunnel } from './orderedFunnel.ts';
export { orderedFunnelTotals } from './orderedFunnelTotals.ts';
export type { Funnel, FunnelStep, FunnelTotals, FunnelTotalsStep, TimesToConvert } from './funnels/funnelTypes.ts';
export type { FunnelExclusion, FunnelOptions, FunnelRules, NamedStep } from './funnels/funnelRuleTypes.ts';
