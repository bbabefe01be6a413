/** Why bytes are no record, where more depends on it than what is said. */
export const csvFaults = {
  unclosed: 'opens a quote that is never closed',
  unequal: 'is not as long as the header',
};
