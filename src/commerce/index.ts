export { averageOrderValue, type AverageOrderValueInput } from './averageOrderValue.ts';
export { customerLifetimeValue, type CustomerLifetimeValueInput } from './customerLifetimeValue.ts';
export { purchaseFrequency, type PurchaseFrequencyInput } from './purchaseFrequency.ts';
export { repeatPurchaseRate, type RepeatPurchaseRateInput } from './repeatPurchaseRate.ts';
