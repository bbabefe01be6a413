// @ts-check
/** Printing: the library returns numbers, all digits of them; how they look is up to whoever shows them. */
/** @param {string} text */
export function title(text) {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`);
}

/** The first column and columns of words go left, numbers right. @param {string[]} head @param {string[][]} body */
export function table(head, body) {
  const all = [head, ...body];
  const numeric = head.map((_, k) => k > 0 && body.every((cells) => /^[-+\d.,% ]*$/.test(cells[k] ?? '')));
  const widths = head.map((_, k) => all.reduce((most, cells) => Math.max(most, (cells[k] ?? '').length), 0));
  for (const cells of all) {
    const padded = cells.map((cell, k) => (numeric[k] ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0)));
    console.log(`  ${padded.join('  ')}`.trimEnd());
  }
}

/** @param {number} value */
export function number(value) {
  return value.toLocaleString('en');
}
/** @param {number} value */
export function money(value) {
  return value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
/** @param {number} value */
export function orderCount(value) {
  return value.toFixed(3);
}
/** @param {number | null} value */
export function decimal(value) {
  return value === null ? 'missing' : Number.isInteger(value) ? number(value) : money(value);
}
/** @param {number | null | undefined} value */
export function points(value) {
  return (value ?? NaN).toFixed(1);
}
/** @param {number | null} value */
export function percent(value) {
  return value === null ? 'none' : `${(100 * value).toFixed(1)} %`;
}
/** @param {number | null} value */
export function signed(value) {
  return value === null ? 'none' : `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}
