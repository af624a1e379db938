/** An office of an organ, which is another organ than the one it serves. */
const OFFICE = /办(?:公[室厅])?$/u;

/** What full names begin with and short ones leave out. */
const FULL_HEAD = /^(?:中华人民共和国|中国共产党|中共)/u;

/**
 * Whether one of the names may be the other's short form: its characters stand in the other in this order (市教委,
 * 市教育委员会), and both or neither are an office (办公室).
 */
export function mayBeSameOrgan(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (OFFICE.test(a) !== OFFICE.test(b)) return false;
  return a.length <= b.length ? isWithin(a, b) : isWithin(b, a);
}

function plainName(name: string): string {
  return name.replace(/\s/gu, "").replace(FULL_HEAD, "");
}

/** Whether the characters of `short` stand in `long` in their order, others between them. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (at < short.length && short.charAt(at) === character) at++;
  return at === short.length;
}
