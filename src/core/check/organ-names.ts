/** Whether the two names may mean one organ: the shorter leaves words of the longer out (发展改革委, 发展和改革委员会). */
export function mayBeSameOrgan(a: string, b: string): boolean {
  const [short = "", long = ""] = [bareName(a), bareName(b)].sort((one, other) => one.length - other.length);
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}

function bareName(organ: string): string {
  return organ.replace(/\s/gu, "").replace(/^(?:中国共产党|中共)/u, "");
}
