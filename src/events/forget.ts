/** Makes every user a new one again, for the next group: one by one, or all at once where that is less. */
export function forget(latest: Int32Array, users: Int32Array): void {
  if (users.length >= latest.length) latest.fill(-1);
  else for (const user of users) latest[user] = -1;
}
