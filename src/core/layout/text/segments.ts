import { isHalfWidth } from "../../text/characters";
import type { Cell } from "./cells";
import { isJoined, mayNotBegin, mayNotEnd } from "./mark-classes";
import { unitAt } from "./units";

/** Whether a line may break before each of the cells; never before the first. */
export function breaksBefore(cells: readonly Cell[]): readonly boolean[] {
  const text = cells.map((cell) => cell.character);
  const breaks = text.map((character, index) => {
    const before = text[index - 1];
    return before !== undefined && mayPart(before, character);
  });
  keepNumbersWhole(text, breaks);
  return breaks;
}

/** Whether a line may end behind `before` and the next begin with `character`. */
function mayPart(before: string, character: string): boolean {
  if (mayNotBegin(character) || mayNotEnd(before)) return false;
  if (isJoined(before) && before === character) return false;
  if (isSpace(character)) return false;
  if (isSpace(before)) return true;
  if (isPlaceless(character)) return false;
  return !(isHalfWidth(before) && isHalfWidth(character));
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}

function isPlaceless(character: string): boolean {
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character);
}

/** A number is not parted from its unit, nor the number of a document from its year (GB/T 15835—2011 5.1.7). */
function keepNumbersWhole(text: readonly string[], breaks: boolean[]): void {
  for (let index = 1; index < text.length; index++) {
    const before = text[index - 1] ?? "";
    if (/[0-9%]/u.test(before)) {
      const length = unitAt(text, index);
      breaks.fill(false, index, index + length);
    }
    if (before === "〕" && /[0-9]/u.test(text[index] ?? "")) breaks[index] = false;
  }
}
