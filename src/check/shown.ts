/** How a refused value reads in a message: short, and safe for whatever was given. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 40)}'`;
  return Object(value) === value || typeof value === 'bigint' ? `of type ${typeof value}` : String(value);
}
