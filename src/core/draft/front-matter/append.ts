/** Adds the items one by one: spreading them into `push` overflows the stack when there are very many. */
export function append<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item);
}
