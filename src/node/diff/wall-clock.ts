/** A moment by the clock on this computer's wall. */
export function wallClock(moment: Date): string {
  const ofMinutes = moment.getTimezoneOffset();
  return `${new Date(moment.getTime() - ofMinutes * 60_000).toISOString().slice(0, 19)}Z`;
}
