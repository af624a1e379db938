/**
 * The order of Chinese characters by pinyin that every JavaScript engine has for sorting (CLDR): so their initials need
 * no table and no library. Undefined where an engine was built without it.
 */
const byPinyin = collator();

/** The first character of each initial in that order; no syllable begins with i, u or v. */
const FIRST: readonly (readonly [initial: string, character: string])[] = [
  ["a", "阿"],
  ["b", "八"],
  ["c", "嚓"],
  ["d", "咑"],
  ["e", "妸"],
  ["f", "发"],
  ["g", "旮"],
  ["h", "哈"],
  ["j", "丌"],
  ["k", "咔"],
  ["l", "垃"],
  ["m", "妈"],
  ["n", "拏"],
  ["o", "噢"],
  ["p", "妑"],
  ["q", "七"],
  ["r", "然"],
  ["s", "仨"],
  ["t", "他"],
  ["w", "屲"],
  ["x", "夕"],
  ["y", "丫"],
  ["z", "帀"],
];

/** Characters that names of organs and documents read otherwise than the order has them: 银行, 会计, 调查, 重庆. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  行: "hx",
  会: "hk",
  调: "dt",
  重: "zc",
  长: "cz",
  厦: "sx",
  校: "xj",
  省: "sx",
  单: "ds",
  传: "cz",
  藏: "cz",
  朝: "cz",
  乐: "ly",
  车: "cj",
  参: "cs",
  解: "jx",
};

/** Longer labels are found by their beginning. */
const MOST_CHARACTERS = 24;

/**
 * The initials of the characters' pinyin, Latin letters and digits as they are, all in small letters; a second form where
 * characters have another reading. Empty where nothing can be told.
 */
export function pinyinInitials(text: string): readonly string[] {
  if (!byPinyin) return [];
  const read = [...text.slice(0, MOST_CHARACTERS)].map((character) => [initialOf(character), otherInitial(character)]);
  const [usual, other] = [0, 1].map((form) => read.map((initials) => initials[form]).join(""));
  return [usual ?? "", other ?? ""].filter(
    (initials, index, all) => initials !== "" && all.indexOf(initials) === index,
  );
}

/** The initials that have been looked for: comparing in an order of a language is slow. */
const known = new Map<string, string>();

function initialOf(character: string): string {
  const last = known.get(character);
  if (last !== undefined) return last;
  const initial = findInitial(character);
  known.set(character, initial);
  return initial;
}

function findInitial(character: string): string {
  if (/[A-Za-z\d]/u.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return "";
  return FIRST.filter(([, first]) => (byPinyin?.compare(first, character) ?? 1) <= 0).at(-1)?.[0] ?? "";
}

/** The initial of the reading that the order does not have; the same where there is one reading. */
function otherInitial(character: string): string {
  const usual = initialOf(character);
  const readings = Object.hasOwn(OTHER_READINGS, character) ? (OTHER_READINGS[character] ?? "") : "";
  return [...readings].find((initial) => initial !== usual) ?? usual;
}

function collator(): Intl.Collator | undefined {
  const found = new Intl.Collator("zh-u-co-pinyin");
  return found.compare("安", "波") < 0 && found.compare("波", "擦") < 0 ? found : undefined;
}
