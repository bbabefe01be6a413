export { customerTable, type CustomerTableOptions } from './customerTable.ts';
export { eventLog } from './eventLog.ts';
export { tableRows } from './tableRows.ts';
export type { Aggregate, CustomerTable, EventFields, EventLog, Instant } from './types.ts';
export type { Codes, Condition } from '../table/types.ts';
