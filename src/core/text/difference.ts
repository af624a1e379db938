import type { TextEdit } from "./edit";
import { range } from "./range";

/** Above this product of changed lines the changed stretch is replaced as a whole. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Edits that make `after` of `before`, as small as the lines allow: what is not mentioned in them keeps its place, so
 * that an editor keeps its cursors and marks there.
 */
export function difference(before: string, after: string): readonly TextEdit[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const edits: TextEdit[] = [];
  let offset = 0;
  for (const { kept, removed, added } of hunks(old, fresh)) {
    offset += lengthOf(kept);
    edits.push(...editsOfHunk(offset, removed, added));
    offset += lengthOf(removed);
  }
  return edits;
}

/** Equal lines, then lines that give way to others. */
interface Hunk {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Each line with its line break. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}

function* hunks(old: readonly string[], fresh: readonly string[]): Generator<Hunk> {
  const head = commonCount(old.length, fresh.length, (index) => old[index] === fresh[index]);
  const tail = commonCount(
    old.length - head,
    fresh.length - head,
    (index) => old[old.length - 1 - index] === fresh[fresh.length - 1 - index],
  );
  const removed = old.slice(head, old.length - tail);
  const added = fresh.slice(head, fresh.length - tail);
  let kept = old.slice(0, head);
  if (removed.length * added.length > MOST_COMPARISONS) return yield { kept, removed, added };
  let [i, j] = [0, 0];
  for (const [oldIndex, freshIndex] of [...commonLines(removed, added), [removed.length, added.length] as const]) {
    if (oldIndex > i || freshIndex > j) {
      yield { kept, removed: removed.slice(i, oldIndex), added: added.slice(j, freshIndex) };
      kept = [];
    }
    kept = [...kept, ...removed.slice(oldIndex, oldIndex + 1)];
    [i, j] = [oldIndex + 1, freshIndex + 1];
  }
}

/** The longest common subsequence of lines, as pairs of indices. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Where lines stand against lines one by one, each is changed in itself. */
function editsOfHunk(offset: number, removed: readonly string[], added: readonly string[]): readonly TextEdit[] {
  if (removed.length !== added.length) return [narrowed(offset, removed.join(""), added.join(""))];
  let position = offset;
  return removed.map((line, index) => {
    const edit = narrowed(position, line, added[index] ?? "");
    position += line.length;
    return edit;
  });
}

/** The edit without what both texts begin and end with; never splits a surrogate pair or a line break. */
function narrowed(offset: number, before: string, after: string): TextEdit {
  let head = commonCount(before.length, after.length, (index) => before[index] === after[index]);
  if (splitsPair(before, head) || splitsPair(after, head)) head--;
  let tail = commonCount(
    before.length - head,
    after.length - head,
    (index) => before[before.length - 1 - index] === after[after.length - 1 - index],
  );
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail--;
  return {
    range: range(offset + head, offset + before.length - tail),
    newText: after.slice(head, after.length - tail),
  };
}

/** Whether the offset lies within a surrogate pair or within `\r\n`. */
function splitsPair(text: string, offset: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}

function commonCount(lengthA: number, lengthB: number, isCommon: (index: number) => boolean): number {
  const most = Math.min(lengthA, lengthB);
  let count = 0;
  while (count < most && isCommon(count)) count++;
  return count;
}
