import { type Finding, shownSeverity } from "../check/rule";
import type { Language } from "../notice";
import { REVIEW_SECTIONS, type ReviewSectionId } from "../standard/review-items";
import type { LineIndex } from "../text/line-index";
import type { Range } from "../text/range";
import type { Review, ReviewedContent, ReviewedFormat } from "./build-review";
import type { RemarkName } from "./sheet";
import { ITEM_STATES, type ItemState } from "./states";
import { SEVERITIES, say } from "./words";

/** A review in the words of one language, ready to be set: what the printed sheet and the editor's panel share. */
export interface ReviewView {
  readonly language: Language;
  /** How many items are in each state, in a sentence. */
  readonly formSummary: string;
  readonly sections: readonly SectionView[];
  readonly content: readonly ContentView[];
  readonly contentSummary: string;
  readonly remarks: Readonly<Record<RemarkName, string>>;
  /** That the draft was changed since; undefined when it was not. */
  readonly staleness: string | undefined;
}

export interface SectionView {
  readonly id: ReviewSectionId;
  readonly name: string;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly value: string;
  readonly state: ItemState;
  readonly stateName: string;
  readonly sign: string;
  readonly place: PlaceView | undefined;
  /** Why the state is what it is, where no finding says so; empty where nothing needs to be said. */
  readonly reason: string;
  readonly findings: readonly FindingView[];
}

/** A place in the draft; lines as people count them. */
export interface PlaceView extends Range {
  readonly line: number;
  readonly label: string;
}

export interface FindingView {
  /** Which of the review's findings it is. */
  readonly index: number;
  readonly rule: string;
  readonly severity: string;
  readonly kind: ReturnType<typeof shownSeverity>;
  readonly message: string;
  readonly clause: string;
  readonly place: PlaceView;
  readonly fixes: readonly { readonly index: number; readonly title: string }[];
}

export interface ContentView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly basis: string;
  readonly tick: ReviewedContent["tick"];
  readonly tickName: string;
  readonly note: string;
}

/** The longest value that is shown, in characters: the sheet names a title, it does not print a list of recipients. */
const LONGEST_VALUE = 60;

/**
 * The review in the language.
 * @param findings all findings of the draft, in the order in which the reader counts them
 * @param lines of the draft's text
 */
export function reviewView(
  review: Review,
  findings: readonly Finding[],
  lines: LineIndex,
  language: Language,
): ReviewView {
  const indexes = new Map(findings.map((finding, index) => [finding, index] as const));
  const placeOf = (range: Range): PlaceView => {
    const line = lines.positionAt(range.start).line + 1;
    return { ...range, line, label: say(language, "line", line) };
  };
  const findingView = (finding: Finding): FindingView => ({
    index: indexes.get(finding) ?? -1,
    rule: finding.rule,
    severity: SEVERITIES[shownSeverity(finding)][language],
    kind: shownSeverity(finding),
    message: finding.message[language],
    clause: finding.clause,
    place: placeOf(finding.range),
    fixes: finding.fixes.map(({ title }, index) => ({ index, title: title[language] })),
  });
  const itemView = ({ item, state, value, place, findings: found }: ReviewedFormat): ItemView => ({
    id: item.id,
    name: item.name[language],
    clause: item.clause,
    value: shortened(value),
    state,
    stateName: ITEM_STATES[state].name[language],
    sign: ITEM_STATES[state].sign,
    place: place && placeOf(place),
    reason: found.length === 0 ? reasonOf(state, language) : "",
    findings: found.map(findingView),
  });
  const sectionIds = Object.keys(REVIEW_SECTIONS) as readonly ReviewSectionId[];
  const content = review.content.map((reviewed) => contentView(reviewed, language));
  return {
    language,
    formSummary: formSummary(review, language),
    sections: sectionIds.map((id) => ({
      id,
      name: REVIEW_SECTIONS[id][language],
      items: review.format.filter(({ item }) => item.section === id).map(itemView),
    })),
    content,
    contentSummary: say(language, "tickedOf", content.filter(({ tick }) => tick === "fresh").length, content.length),
    remarks: review.sheet.remarks,
    staleness: stalenessOf(review, language),
  };
}

/** Without findings something is missing that every document has, or it hangs on the kind whether it must stand. */
function reasonOf(state: ItemState, language: Language): string {
  if (state === "missing") return say(language, "notWritten");
  return state === "doubtful" ? say(language, "kindUnknown") : "";
}

function shortened(value: string): string {
  const characters = [...value.replace(/\s+/gu, " ")];
  return characters.length <= LONGEST_VALUE ? characters.join("") : `${characters.slice(0, LONGEST_VALUE).join("")}…`;
}

function contentView({ item, tick, note }: ReviewedContent, language: Language): ContentView {
  const names = { fresh: "ticked", stale: "tickStale", none: "unticked" } as const;
  return {
    id: item.id,
    name: item.name[language],
    question: item.question[language],
    basis: item.basis[language],
    tick,
    tickName: say(language, names[tick]),
    note,
  };
}

function formSummary({ format }: Review, language: Language): string {
  return (Object.keys(ITEM_STATES) as readonly ItemState[])
    .map((state) => ({
      name: ITEM_STATES[state].name[language],
      count: format.filter((one) => one.state === state).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => say(language, "count", name, count))
    .join(say(language, "listMark"));
}

function stalenessOf({ isStale, content }: Review, language: Language): string | undefined {
  if (!isStale) return undefined;
  const count = content.filter(({ tick }) => tick === "stale").length;
  return count > 0 ? say(language, "stale", count) : say(language, "staleSheet");
}
