import { proportion, type Registry } from './row.ts';

export const funnel: Registry = {
  conversionRate: proportion('converted', 'visitors'),
};
