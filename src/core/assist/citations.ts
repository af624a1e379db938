import type { DraftSummary } from "../references/draft-summary";
import { LAWS, STATE } from "../standard/laws";
import { type Range, range } from "../text/range";
import type { TextPlace } from "./place";
import type { Suggestion } from "./suggestion";

/** An opened 《, and what was typed behind it. */
const OPEN_TITLE = /《([^《》]{0,80})$/u;

/** A title that is done and the bracket that opens behind it; group 1 is the title, 2 what was typed. */
const OPEN_NUMBER = /《([^《》]{1,80})》[\uFF08(]([^\uFF08\uFF09()]{0,30})$/u;

const DOCUMENT = { zh: "本单位的公文", en: "document of the office" };
const LAW = { zh: "法律", en: "law" };

/**
 * Documents to cite where 《 is open, each as 《标题》（发文字号）, and laws by their full names; behind a title and an open
 * bracket the document's number.
 */
export function citationSuggestions(offset: number, place: TextPlace, earlier: readonly DraftSummary[]) {
  const number = OPEN_NUMBER.exec(place.before);
  if (number) return numbers(number[1] ?? "", over(offset, number[2] ?? "", place.after, /^[\uFF09)]/u), earlier);
  const title = OPEN_TITLE.exec(place.before);
  return title ? titles(over(offset, title[1] ?? "", place.after, /^》/u), earlier) : [];
}

/** What was typed, and the closing mark behind it that the editor may have set. */
function over(offset: number, typed: string, after: string, close: RegExp): Range {
  return range(offset - typed.length, offset + (close.exec(after)?.[0].length ?? 0));
}

function titles(place: Range, earlier: readonly DraftSummary[]): readonly Suggestion[] {
  const documents = earlier.flatMap(({ title, number }): readonly Suggestion[] => {
    if (title === undefined) return [];
    const newText = `${title.text}》${number === undefined ? "" : `（${number.text}）`}`;
    return [{ kind: "document", label: title.text, detail: numberOr(number?.text), range: place, newText }];
  });
  const laws = LAWS.map(
    (law): Suggestion => ({ kind: "law", label: STATE + law, detail: LAW, range: place, newText: `${STATE}${law}》` }),
  );
  return [...documents, ...laws];
}

/** The number of the document with that title first. */
function numbers(title: string, place: Range, earlier: readonly DraftSummary[]): readonly Suggestion[] {
  const numbered = earlier.flatMap(({ title: words, number }) =>
    number ? [{ name: words?.text ?? "", number: number.text }] : [],
  );
  const [named, others] = [true, false].map((wanted) => numbered.filter((each) => (each.name === title) === wanted));
  return [...(named ?? []), ...(others ?? [])].map(
    ({ name, number }): Suggestion => ({
      kind: "document",
      label: number,
      detail: { zh: name, en: name },
      range: place,
      newText: `${number}）`,
    }),
  );
}

function numberOr(number: string | undefined): Suggestion["detail"] & object {
  return number === undefined ? DOCUMENT : { zh: number, en: number };
}
