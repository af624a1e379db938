import { type Range, range } from "../../text/range";

/** A backslash before a mark, a tag or an address in angle brackets, a character by its name. */
const SIGN =
  /\\[!-/:-@[-`{-~]|<\/?[A-Za-z][^<>\n]{0,500}>|&(?:[A-Za-z][A-Za-z\d]{1,30}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/gu;

/** The longest address that is looked for behind a link's words. */
const LONGEST_ADDRESS = 2000;

/**
 * The signs of Markdown among the words of a line, in order, none within another: code, links without their words, tags,
 * names of characters, single `*`. Pairs of `**` are the draft language's own.
 */
export function markdownSigns(words: string): readonly Range[] {
  const code = codeSpans(words);
  const open = withoutCode(words, code);
  const links = linkSigns(open);
  const others = [...open.matchAll(SIGN), ...open.matchAll(/(?<!\*)\*(?!\*)|~~/gu)].map(({ 0: sign, index }) => {
    return range(index, index + (sign.startsWith("\\") ? 1 : sign.length));
  });
  const all = [...code, ...links, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((sign) => {
    if (sign.start < end) return false;
    end = sign.end;
    return true;
  });
}

/** From a run of back quotes to the next run of as many. */
function codeSpans(words: string): readonly Range[] {
  const runs = [...words.matchAll(/`+/gu)].map(({ 0: run, index }) => ({ index, length: run.length }));
  const partners = new Map<number, number>();
  const closers = new Map<number, number>();
  for (let place = runs.length - 1; place >= 0; place--) {
    const { length } = runs[place] as (typeof runs)[number];
    const closer = closers.get(length);
    if (closer !== undefined) partners.set(place, closer);
    closers.set(length, place);
  }
  const spans: Range[] = [];
  for (let place = 0; place < runs.length; place++) {
    const partner = partners.get(place);
    if (partner === undefined) continue;
    const [from, to] = [runs[place] as (typeof runs)[number], runs[partner] as (typeof runs)[number]];
    spans.push(range(from.index, to.index + to.length));
    place = partner;
  }
  return spans;
}

/** The words with blanks for code, so that no sign is looked for in it. */
function withoutCode(words: string, code: readonly Range[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of code) {
    pieces.push(words.slice(position, start), " ".repeat(end - start));
    position = end;
  }
  return pieces.join("") + words.slice(position);
}

/** The brackets and addresses of links and pictures, and footnotes as a whole. */
function linkSigns(words: string): readonly Range[] {
  const signs: Range[] = [];
  const openings: number[] = [];
  for (const { 0: bracket, index } of words.matchAll(/[[\]]/gu)) {
    if (bracket === "[") {
      openings.push(index);
      continue;
    }
    const opening = openings.pop();
    if (opening === undefined) continue;
    if (words[opening + 1] === "^") {
      signs.push(range(opening, index + 1));
      continue;
    }
    const end = endOfAddress(words, index + 1);
    if (end === undefined) continue;
    signs.push(range(words[opening - 1] === "!" ? opening - 1 : opening, opening + 1), range(index, end));
  }
  return signs;
}

/** Behind `(address "title")` or `[name]`; undefined where neither stands. */
function endOfAddress(words: string, from: number): number | undefined {
  const stretch = words.slice(from, from + LONGEST_ADDRESS);
  if (stretch.startsWith("[")) {
    const close = stretch.indexOf("]");
    return close < 0 ? undefined : from + close + 1;
  }
  if (!stretch.startsWith("(")) return undefined;
  let depth = 0;
  for (let offset = 0; offset < stretch.length; offset++) {
    if (stretch[offset] === "(") depth++;
    else if (stretch[offset] === ")" && --depth === 0) return from + offset + 1;
  }
  return undefined;
}
