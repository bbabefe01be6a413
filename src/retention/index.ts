export { customerChurnRate, type CustomerChurnRateInput } from './customerChurnRate.ts';
export { customerRetentionRate, type CustomerRetentionRateInput } from './customerRetentionRate.ts';
