export { conversionRate, type ConversionRateInput } from './conversionRate.ts';
