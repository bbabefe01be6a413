export { acquisitionCostPayback, type AcquisitionCostPaybackInput } from './acquisitionCostPayback.ts';
export { averageOrderValue, type AverageOrderValueInput } from './averageOrderValue.ts';
export { averageRevenuePerPayingUser, type AverageRevenuePerPayingUserInput } from './averageRevenuePerPayingUser.ts';
export { averageRevenuePerUser, type AverageRevenuePerUserInput } from './averageRevenuePerUser.ts';
export { cartAbandonmentRate, type CartAbandonmentRateInput } from './cartAbandonmentRate.ts';
export { customerLifetimeValue, type CustomerLifetimeValueInput } from './customerLifetimeValue.ts';
export {
  customerLifetimeValueToAcquisitionCost,
  type CustomerLifetimeValueToAcquisitionCostInput,
} from './customerLifetimeValueToAcquisitionCost.ts';
export { customerValue, type CustomerValueInput } from './customerValue.ts';
export {
  finitePostPayCustomerLifetimeValue,
  type FinitePostPayCustomerLifetimeValueInput,
} from './finitePostPayCustomerLifetimeValue.ts';
export {
  finitePrePayCustomerLifetimeValue,
  type FinitePrePayCustomerLifetimeValueInput,
} from './finitePrePayCustomerLifetimeValue.ts';
export { historicCustomerLifetimeValue, type HistoricLifetimeValue } from './historicCustomerLifetimeValue.ts';
export { marginCustomerLifetimeValue, type MarginCustomerLifetimeValueInput } from './marginCustomerLifetimeValue.ts';
export { netAverageOrderValue, type NetAverageOrderValueInput } from './netAverageOrderValue.ts';
export { nthOrderRate, type NthOrderRateInput } from './nthOrderRate.ts';
export {
  postPayCustomerLifetimeValue,
  type PostPayCustomerLifetimeValueInput,
} from './postPayCustomerLifetimeValue.ts';
export { prePayCustomerLifetimeValue, type PrePayCustomerLifetimeValueInput } from './prePayCustomerLifetimeValue.ts';
export { purchaseFrequency, type PurchaseFrequencyInput } from './purchaseFrequency.ts';
export { repeatPurchaseRate, type RepeatPurchaseRateInput } from './repeatPurchaseRate.ts';
export { returningCustomerRate, type ReturningCustomerRateInput } from './returningCustomerRate.ts';
export { timeBetweenOrders, type OrderGaps } from './timeBetweenOrders.ts';
export {
  undiscountedCustomerLifetimeValue,
  type UndiscountedCustomerLifetimeValueInput,
} from './undiscountedCustomerLifetimeValue.ts';
