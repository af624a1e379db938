import assert from "node:assert/strict";
import type { Attachment, Block, Draft, Field, Inline, Label } from "../../../src/core/draft/draft";
import { contains, type Range } from "../../../src/core/text/range";

/** What must hold of the reading of any text at all. */
export function assertInvariants(draft: Draft): void {
  const whole = { start: 0, end: draft.text.length };
  const { frontMatter } = draft;
  if (frontMatter) {
    assertWithin(whole, frontMatter.range, "front matter");
    assertWithin(whole, frontMatter.contentRange, "content");
    for (const field of frontMatter.fields) assertField(draft.text, frontMatter.range, field);
    assertHeadKept(draft);
  }
  for (const comment of draft.comments) assertWithin(whole, comment.range, "comment");
  for (const problem of draft.problems) {
    assertWithin(whole, problem.range, problem.code);
    for (const edit of problem.edits) assertWithin(whole, edit.range, `edit of ${problem.code}`);
    assert.equal(problem.cure !== undefined, problem.edits.length > 0, "a cure comes with edits");
  }
  assertBodyKept(draft);
}

function assertWithin(outer: Range, inner: Range, what: string): void {
  assert.ok(Number.isInteger(inner.start) && Number.isInteger(inner.end) && inner.start <= inner.end, what);
  assert.ok(contains(outer, inner), `${what} ${inner.start}–${inner.end} not in ${outer.start}–${outer.end}`);
}

function assertField(text: string, outer: Range, field: Field): void {
  assertWithin(outer, field.range, "field");
  assertWithin(field.range, field.keyRange, "key");
  assertWithin(field.range, field.valueRange, "value");
  assert.equal(text.slice(field.keyRange.start, field.keyRange.end), field.key);
  for (const value of field.values) {
    assertWithin(field.valueRange, value.range, "value");
    assert.notEqual(value.text, "");
    if (value.verbatim) assert.equal(text.slice(value.range.start, value.range.end), value.text);
  }
  for (const child of field.children) assertField(text, field.valueRange, child);
}

/** Every character of the head is in a key, a value or a problem, or it is punctuation of the YAML or a comment. */
function assertHeadKept(draft: Draft): void {
  const { frontMatter, text } = draft;
  if (!frontMatter) return;
  const kept = new Uint8Array(text.length);
  const keep = (range: Range) => kept.fill(1, range.start, range.end);
  const keepField = (field: Field) => {
    keep(field.keyRange);
    for (const value of field.values) keep(value.range);
    for (const child of field.children) keepField(child);
  };
  for (const field of frontMatter.fields) keepField(field);
  for (const problem of draft.problems) if (problem.code === "front-matter-line-unreadable") keep(problem.range);
  const { start, end } = frontMatter.contentRange;
  let rest = "";
  for (let offset = start; offset < end; offset++) rest += kept[offset] ? " " : text[offset];
  for (const line of rest.split(/\r\n|\r|\n/)) {
    assert.match(line.replace(/#.*$/su, ""), /^[\s:\uFF1A\-[\]{},'"|>+?0-9\uFEFF]*$/u);
  }
}

/** Which marks may stand in a block outside its pieces. */
const MARKERS: Readonly<Record<Block["type"], RegExp>> = {
  paragraph: /^\**$/,
  heading: /^#{0,5}\**$/,
  table: /^[|\\*:-]*$/,
  picture: /^!\[\]\(\)$/,
};

function assertBodyKept(draft: Draft): void {
  const { text } = draft;
  const kept = new Uint8Array(text.length);
  const keep = (range: Range, what: string) => {
    for (let offset = range.start; offset < range.end; offset++) {
      assert.equal(kept[offset], 0, `${what} at ${offset} read twice`);
      kept[offset] = 1;
    }
  };
  const keepRest = (range: Range, markers: RegExp) => {
    let rest = "";
    for (let offset = range.start; offset < range.end; offset++) {
      if (!kept[offset]) rest += text[offset];
      kept[offset] = 1;
    }
    assert.match(rest.replace(/\s/gu, ""), markers);
  };
  const keepBlock = (outer: Range, block: Block) => {
    assertWithin(outer, block.range, block.type);
    for (const piece of piecesOf(block)) {
      assertWithin(block.range, piece.range, "piece");
      assert.equal(text.slice(piece.range.start, piece.range.end), piece.text);
      keep(piece.range, "piece");
    }
    assertBlock(block, text);
    if (block.type === "picture") keep(block.pathRange, "path");
    keepRest(block.range, MARKERS[block.type]);
  };
  for (const comment of draft.comments) keep(comment.range, "comment");
  const bodyStart = draft.frontMatter?.range.end ?? 0;
  const body = { start: bodyStart, end: text.length };
  for (const block of draft.body) keepBlock(body, block);
  for (const attachment of draft.attachments) {
    assertWithin(body, attachment.range, "attachment");
    keepOpening(attachment, text, keep, keepRest);
    if (attachment.title) keepBlock(attachment.range, { ...attachment.title, type: "heading" } as Block);
    for (const block of attachment.body) keepBlock(attachment.range, block);
  }
  for (let offset = bodyStart; offset < text.length; offset++) {
    if (!kept[offset]) assert.match(text.charAt(offset), /\s/u, `character at ${offset} was lost`);
  }
}

function keepOpening(
  attachment: Attachment,
  text: string,
  keep: (range: Range, what: string) => void,
  keepRest: (range: Range, markers: RegExp) => void,
): void {
  assertWithin(attachment.range, attachment.openingRange, "opening");
  keep(attachment.openingRange, "opening");
  keepRest({ start: attachment.range.start, end: attachment.openingRange.start }, /^(?:\S+〔\d{4}〕\d+号)?$/u);
  const { end } = attachment.openingRange;
  const brace = /^[ \t\u3000]*[{\uFF5B][ \t\u3000]*横排[ \t\u3000]*[}\uFF5D]/u.exec(text.slice(end, end + 60));
  assert.equal(brace !== null, attachment.landscape);
  if (brace) keepRest({ start: end, end: end + brace[0].length }, /^[{\uFF5B]横排[}\uFF5D]$/u);
}

function piecesOf(block: Block): readonly (Inline | Label)[] {
  if (block.type === "table") {
    return [block.header, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.content));
  }
  if (block.type === "picture") return block.caption.text === "" ? [] : [block.caption];
  return block.type === "heading" && block.label ? [block.label, ...block.content] : block.content;
}

function assertBlock(block: Block, text: string): void {
  if (block.type === "heading" && block.headingEnd !== undefined) {
    assertWithin(block.range, { start: block.label?.range.end ?? block.range.start, end: block.headingEnd }, "heading");
  }
  if (block.type === "paragraph" || block.type === "heading") {
    assert.doesNotMatch(block.content[0]?.text ?? "x", /^\s/u);
    assert.doesNotMatch(block.content.at(-1)?.text ?? "x", /\s$/u);
    assert.doesNotMatch(text.slice(block.range.start, block.range.end).replace(/<!--.*?-->/gsu, ""), /[\r\n]/);
  }
  if (block.type !== "table") return;
  for (const row of [block.header, ...block.rows]) {
    assertWithin(block.range, row.range, "row");
    for (const cell of row.cells) {
      assertWithin(row.range, cell.range, "cell");
      for (const piece of cell.content) assertWithin(cell.range, piece.range, "piece of a cell");
    }
  }
}
