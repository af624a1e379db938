import renderDocument from "../../../../templates/layouts/html/difference.html.hbs";
import type { BlockDifference, DraftDifference, Line } from "../../diff/draft-difference";
import { tallyOf } from "../../diff/tally";
import type { Language } from "../../notice";
import { xmlText } from "../xml-text";
import { differenceWords, stateName, tallySentence } from "./difference-words";

/** What the reader is told of the two drafts. */
export interface DifferenceInformation {
  readonly language: Language;
  /** Of the draft after; empty where it has none. */
  readonly title: string;
  /** What the drafts are called. */
  readonly before: string;
  readonly after: string;
  readonly author?: string | undefined;
  /** As it is shown. */
  readonly date?: string | undefined;
}

/** What an editor that shows the page adds to it. */
export interface DifferenceFrame {
  /** The nonce that the page's style is allowed by. */
  readonly nonce: string;
  /** A button. */
  readonly action: { readonly label: string; readonly href: string };
}

/**
 * 花脸稿 as one HTML file that needs nothing beside it and runs no script: the elements, the text and the attachments with
 * what came in and what went out, word by word; every change has a number and leads to the next.
 */
export function renderDifferenceHtml(
  difference: DraftDifference,
  information: DifferenceInformation,
  frame?: DifferenceFrame,
): string {
  const { language, title, before, after, author = "", date = "" } = information;
  const tally = tallyOf(difference);
  let count = 0;
  /** The number of a change and of the one behind it; null where there is none. */
  const numbers = (state: Line["state"]) => {
    if (state === "kept") return { number: null, next: null };
    count++;
    return { number: count, next: count < tally.places ? count + 1 : null };
  };
  return renderDocument({
    language: language === "zh" ? "zh-CN" : "en",
    words: differenceWords(language),
    title: xmlText(title),
    before: xmlText(before),
    after: xmlText(after),
    author: xmlText(author),
    date: xmlText(date),
    summary: tallySentence(tally, language),
    first: tally.places > 0 ? 1 : null,
    nonce: frame?.nonce ?? null,
    action: frame?.action ?? null,
    elements: difference.elements.map(({ key, state, values }) => ({
      ...numbers(state),
      key: xmlText(key),
      state,
      stateName: stateName(state, language),
      values: values.map(lineView),
    })),
    blocks: difference.blocks.map((block) => ({ ...numbers(block.state), ...blockView(block) })),
  });
}

function blockView(block: BlockDifference): object {
  if (block.type === "table") {
    return {
      state: block.state,
      rows: block.rows.map(({ cells }) => ({ cells: cells.map(lineView) })),
      look: "",
      pieces: [],
    };
  }
  const look = block.type === "heading" ? `heading-${block.depth}` : block.type;
  return { state: block.state, rows: null, look, ...lineView(block) };
}

function lineView({ pieces }: Line): object {
  return {
    pieces: pieces.map(({ text, strong, change }) => ({
      text: xmlText(text),
      strong,
      isRemoved: change === "removed",
      isAdded: change === "added",
    })),
  };
}

/** How much has changed, in a sentence without its full stop. */
export function differenceSummary(difference: DraftDifference, language: Language): string {
  return tallySentence(tallyOf(difference), language);
}
