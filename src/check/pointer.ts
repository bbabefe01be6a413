/** A JSON Pointer (RFC 6901), one step deeper: names are escaped, since a metric may be called `a/b`. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
