export { codesOf } from './codesOf.ts';
export { labelsOf } from './labelsOf.ts';
export { matchAll } from './matchAll.ts';
export { matchOne } from './matchOne.ts';
export type { Codes, Column, Columns, Condition, Label, Row, Table, Value } from './types.ts';
