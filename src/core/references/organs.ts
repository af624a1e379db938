import { organsOf } from "../check/organs";
import { passagesOf } from "../check/passages";
import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { hasPlaceholder } from "../standard/placeholders";
import { withoutEnclosed } from "../text/enclosed";
import { occurrencesOf } from "../text/occurrences";
import { contains, type Range, range } from "../text/range";

/** The elements that name organs. */
const ELEMENTS: readonly ElementName[] = ["发文机关", "发文机关署名", "主送机关", "抄送机关", "印发机关"];

/** An organ's name and one of its places. */
export interface OrganPlace {
  readonly name: string;
  readonly range: Range;
}

/** One organ, and neither a post (州长程远舟) nor all of a kind (各县（市）人民政府, 自治区、直辖市). */
const ORGAN =
  /^(?!.*各|自治区|直辖市|计划单列市|(?:总理|主席|主任|[省市州盟县区旗乡镇厅局部委署]长))[\p{Script=Han}0-9A-Za-z\uFF08\uFF09·]{3,40}$/u;

/** The names of organs in the draft's elements, each once. */
export function organNamesOf(draft: Draft): readonly string[] {
  const names = ELEMENTS.flatMap((element) => organsOf(draft, element).map(({ text }) => text));
  return [...new Set(names)].filter((name) => ORGAN.test(name) && !hasPlaceholder(name));
}

/**
 * Where the organ's name stands in the draft: in its elements, its title and text, and as the beginning of longer names
 * (云岭州商务局办公室). Not between 《》, where it is part of another document's title, nor as the end of another organ's name.
 */
export function placesOfOrgan(draft: Draft, name: string): readonly Range[] {
  const inWords = passagesOf(draft).flatMap(({ text, known, rangeOf }) =>
    text.includes(name)
      ? stretchesOf(known.changed(withoutTitles).text, name).map((from) => rangeOf(from, from + name.length))
      : [],
  );
  return [...inWords, ...placesInOtherValues(draft, name)]
    .filter(({ start, end }) => draft.text.slice(start, end) === name)
    .sort((a, b) => a.start - b.start);
}

/** The names, longer ones first, for one may hold another. */
export function longestFirst(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => b.length - a.length);
}

/** The longest name of an organ at the place. */
export function organAt(draft: Draft, offset: number): OrganPlace | undefined {
  const place = range(offset, offset);
  for (const name of longestFirst(organNamesOf(draft))) {
    const found = placesOfOrgan(draft, name).find((one) => contains(one, place));
    if (found) return { name, range: found };
  }
  return undefined;
}

/** Values that the source writes otherwise than they read: over several lines, with escapes. */
function placesInOtherValues({ frontMatter, text }: Draft, name: string): readonly Range[] {
  return (frontMatter?.fields ?? []).flatMap(({ values }) =>
    values
      .filter(({ verbatim }) => !verbatim)
      .flatMap(({ range: { start, end } }) =>
        stretchesOf(withoutTitles(text.slice(start, end)), name).map((from) =>
          range(start + from, start + from + name.length),
        ),
      ),
  );
}

function withoutTitles(text: string): string {
  return withoutEnclosed(text, "《》〈〉");
}

/** Where the name begins in a text without other documents' titles. */
function stretchesOf(plain: string, name: string): readonly number[] {
  return [...occurrencesOf(name, plain)].filter((from) => isWhole(plain, from, name));
}

/** A name that says itself of which place it is. */
const WITH_PLACE = /^[\p{Script=Han}]{1,10}?[省市州盟县区旗乡镇]/u;

/** What ends the place before a name that does not say it: 县商务局 is another organ than 商务局. */
const PLACE_END = /[省市州盟县区旗乡镇\uFF09)]$/u;

/** Endings of names with the characters behind which they are words of their own: 财政部门, 商务办法, 市委员会. */
const LONGER_WORDS: readonly (readonly [ending: string, next: string])[] = [
  ["部", "门署队分"],
  ["办", "法理学公"],
  ["委", "员托派"],
  ["局", "面势限部"],
];

function isWhole(text: string, from: number, name: string): boolean {
  const next = text.charAt(from + name.length);
  if (LONGER_WORDS.some(([ending, characters]) => name.endsWith(ending) && next !== "" && characters.includes(next))) {
    return false;
  }
  return WITH_PLACE.test(name) || !PLACE_END.test(text.slice(Math.max(0, from - 1), from));
}
