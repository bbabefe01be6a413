/** The bit of an event that ends an attempt, above those of all steps. */
export const endsAttempt: number = 2 ** 30;
