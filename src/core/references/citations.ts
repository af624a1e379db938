import { passagesOf } from "../check/passages";
import { sought } from "../check/sought";
import type { Draft } from "../draft/draft";
import type { Range } from "../text/range";

/** A document that the draft names, by its title, its number or both. */
export interface Citation {
  /** From the title's 《 or the number's first character to the end. */
  readonly range: Range;
  /** Without 《》. */
  readonly title: string | undefined;
  /** As it is written; without the words before it, as far as they are told from the code. */
  readonly number: string | undefined;
}

/** A title, and a number in brackets behind it; or a number alone. */
const CITATION = sought(
  /《((?:[^《》\n]|《[^《》\n]{1,80}》){2,120})》(?:[\uFF08(]([\u4e00-\u9fa5A-Za-z]{1,14}〔(?:19|20)\d{2}〕\d{1,5}号)[\uFF09)])?|[\u4e00-\u9fa5A-Za-z]{1,14}〔(?:19|20)\d{2}〕\d{1,5}号/gu,
);

/** Words that stand before a number and are not part of its code. */
const NO_CODE =
  /^.{0,12}(?:根据|按照|依据|依照|参照|遵照|执行|落实|贯彻|符合|达到|转发|印发|废止|关于|以及|号和|现将|所附|国务院|[见以或与及按据照指])(?=[\u4e00-\u9fa5A-Za-z]{2,}〔)/u;

/** The documents that the title, the text, the attachments and the notes cite, in order; not the draft's own number. */
export function citationsOf(draft: Draft): readonly Citation[] {
  return passagesOf(draft).flatMap(({ part, text, known, rangeOf }) => {
    if (part === "发文字号") return [];
    return known.find(CITATION).map(({ 0: found, 1: title, 2: numberBehind, index }): Citation => {
      const skipped = title === undefined ? wordsBefore(found, text.charAt(index - 1)) : 0;
      const from = index + skipped;
      const to = index + found.length;
      return {
        range: rangeOf(from, to),
        title,
        number: title === undefined ? text.slice(from, to) : numberBehind,
      };
    });
  });
}

/** How many characters stand before the code; `behind` is the character before them: after a citation 和 joins another. */
function wordsBefore(found: string, behind: string): number {
  const joined = /[》\uFF09]/u.test(behind) && /^[和及与]/u.test(found) ? 1 : 0;
  return NO_CODE.exec(found)?.[0].length ?? joined;
}

/** Whether the citation means the document of that number or title. */
export function cites(
  { title, number }: Citation,
  document: { readonly number: string | undefined; readonly title: string | undefined },
): boolean {
  if (number !== undefined && document.number !== undefined) return number.endsWith(document.number);
  return title !== undefined && document.title !== undefined && isSameTitle(title, document.title);
}

/** Whether a title that is cited is that of the document, its issuer left out or not. */
function isSameTitle(cited: string, title: string): boolean {
  const [short, full] = [plainTitle(cited), plainTitle(title)];
  return short === full || (short.startsWith("关于") && full.endsWith(short));
}

function plainTitle(title: string): string {
  return title.replace(/\s/gu, "").replaceAll("〈", "《").replaceAll("〉", "》");
}
