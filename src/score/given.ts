/** What is given: without the keys that are `undefined`, which JSON cannot hold. */
export function given<T>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
