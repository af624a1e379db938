import { parseDate } from "../../src/core/standard/dates";
import { type MeasuredElement, NOT_TOLD } from "./side-file";

export type Verdict = "right" | "wrong" | "missing" | "surplus" | "absent";

/** What is said of an element: surplus where the document has none and one was found. */
export function verdict(element: MeasuredElement, wanted: string | undefined, found: string | undefined): Verdict {
  if (wanted === NOT_TOLD) return "absent";
  if (wanted === undefined) return found === undefined || element === "文种" ? "absent" : "surplus";
  if (found === undefined) return "missing";
  const same = SAME[element] ?? isSame;
  return same(wanted, found) ? "right" : "wrong";
}

type Same = (wanted: string, found: string) => boolean;

/** The same characters, white space and marks that layout adds aside. */
function isSame(wanted: string, found: string): boolean {
  return plain(wanted) === plain(found);
}

/** The text without white space and the marks that lists are joined by. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s/,;:、.。\p{Co}]/gu, "");
}

const SAME: Partial<Readonly<Record<MeasuredElement, Same>>> = {
  // An order's number is an element of its own, and the side file joins it to the title: 某某人民政府令第12号.
  标题: (wanted, found) => isSame(wanted, found) || isSame(wanted.replace(/(令)\s*第.{1,6}号$/u, "$1"), found),
  发文字号: (wanted, found) => isSame(wanted, found) || isSame(wanted.replace(/^.*令(?=第)/u, ""), found),
  // The side file counts the lines that begin with a level's number, those of the list of attachments among them.
  层次: (wanted, found) =>
    wanted === found || (wanted.replace(/L3 \d+/u, "") === found.replace(/L3 \d+~\d+/u, "") && isWithin(wanted, found)),
  成文日期: (wanted, found) => isSame(wanted, found) || isSameDay(wanted, found),
  附件说明: (wanted, found) => {
    const name = wanted.replace(/^附件?\s*[:\uFF1A]?\s*(?:[0-9\uFF10-\uFF19]{1,2}\s*[.\uFF0E、\uFF1A:])?/u, "");
    return isSame(name, found) || plain(name).startsWith(plain(found));
  },
};

function isWithin(wanted: string, found: string): boolean {
  const count = Number(/L3 (\d+)/u.exec(wanted)?.[1]);
  const [, least, most] = /L3 (\d+)~(\d+)/u.exec(found) ?? [];
  return count >= Number(least) && count <= Number(most);
}

function isSameDay(wanted: string, found: string): boolean {
  const [a, b] = [parseDate(wanted), parseDate(found)];
  return a !== undefined && b !== undefined && a.year === b.year && a.month === b.month && a.day === b.day;
}
