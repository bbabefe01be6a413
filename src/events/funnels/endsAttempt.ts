/** The bit of an event that ends an attempt, above those of all steps. */
export const endsAttempt = 1_073_741_824;
