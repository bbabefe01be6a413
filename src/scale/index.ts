export { applyScale } from './applyScale.ts';
export { invertScale } from './invertScale.ts';
export type { Scale } from './types.ts';
