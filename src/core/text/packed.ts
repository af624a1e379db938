/**
 * Lists of whole numbers of 32 bits, one behind the other in one piece. What is looked at in every check lies so: a check
 * comes after other work, and each piece of memory that it touches has to be fetched anew.
 */
export interface Packed {
  readonly numbers: Int32Array;
  /** Where each list begins among the numbers, and where the last ends. */
  readonly starts: Int32Array;
}

export function packed(lists: readonly (readonly number[])[]): Packed {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] as number) + length;
  return { numbers: Int32Array.from(lists.flat()), starts };
}
