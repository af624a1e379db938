import { snippetText } from "../text/snippet-text";

/**
 * While a template is rendered, a place to fill stands between marks that no text may hold (noncharacters of Unicode):
 * its name, then the words that show. `writePlaces` turns them into text or into tab stops.
 */
const OPEN = "\uFDD0";
const MIDDLE = "\uFDD1";
const CLOSE = "\uFDD2";

const PLACE = new RegExp(`${OPEN}([^${OPEN}-${CLOSE}]*)${MIDDLE}([^${OPEN}-${CLOSE}]*)${CLOSE}`, "gu");

const MARKS = new RegExp(`[${OPEN}-${CLOSE}]`, "gu");

/** How a draft is written: to be read at once, or as a snippet that the editor fills in. */
export type WritingMode = "text" | "snippet";

/** A place to fill: shows 【name】, or the words that usually stand there. */
export function place(name: string, usual = `【${name}】`): string {
  return OPEN + name + MIDDLE + usual + CLOSE;
}

/** The text without marks of places: for values that come from outside. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/**
 * The rendered text with its places as plain words, or as the tab stops of a VS Code snippet: numbered in order, the
 * same number for the same name, `$0` behind the text.
 */
export function writePlaces(rendered: string, mode: WritingMode): string {
  if (mode === "text") return rendered.replace(PLACE, "$2");
  const numbers = new Map<string, number>();
  let result = "";
  let position = 0;
  for (const match of rendered.matchAll(PLACE)) {
    const [whole, name = "", shown = ""] = match;
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    result += `${snippetText(rendered.slice(position, match.index))}\${${number}:${snippetText(shown)}}`;
    position = match.index + whole.length;
  }
  return `${result}${snippetText(rendered.slice(position))}$0`;
}
