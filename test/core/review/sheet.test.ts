import assert from "node:assert/strict";
import fc from "fast-check";
import { changeSheet, type SheetChange } from "../../../src/core/review/change-sheet";
import { readSheet } from "../../../src/core/review/read-sheet";
import { EMPTY_SHEET, entryOf, type ReviewSheet } from "../../../src/core/review/sheet";
import { writeSheet } from "../../../src/core/review/write-sheet";
import { CONTENT_ITEMS } from "../../../src/core/standard/review-items";

const words = fc.string({ unit: "binary", maxLength: 40 });
const item = fc.oneof(fc.constantFrom(...CONTENT_ITEMS.map(({ id }) => id)), words);

const change: fc.Arbitrary<SheetChange> = fc.oneof(
  fc.record({ type: fc.constant("tick" as const), item, isTicked: fc.boolean() }),
  fc.record({ type: fc.constant("note" as const), item, before: words, after: words }),
  fc.record({
    type: fc.constant("remark" as const),
    name: fc.constantFrom("reviewer" as const, "date" as const, "opinion" as const),
    before: words,
    after: words,
  }),
);

function read(content: string): ReviewSheet {
  const reading = readSheet(content);
  assert.ok("sheet" in reading, content);
  return reading.sheet;
}

/** Without the order in which items were entered. */
const sorted = (sheet: ReviewSheet) => ({
  ...sheet,
  entries: [...sheet.entries].sort((a, b) => (a.item < b.item ? -1 : 1)),
});

describe("a sheet and its file", () => {
  it("are the same after any entries: written, read, and written again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, words)), (changes) => {
        const sheet = changes.reduce((before, [one, text]) => changeSheet(before, one, text), EMPTY_SHEET);
        const content = writeSheet(sheet);
        assert.deepEqual(sorted(read(content)), sorted(sheet));
        assert.equal(writeSheet(read(content)), content);
        assert.equal(new TextDecoder().decode(new TextEncoder().encode(content)), content, "survives UTF-8");
      }),
    );
  });

  it("keep keys and items in the same order, in words for those who open it", () => {
    const enter = (ids: readonly string[]) =>
      writeSheet(
        ids.reduce((sheet, id) => changeSheet(sheet, { type: "tick", item: id, isTicked: true }, "t"), EMPTY_SHEET),
      );
    assert.equal(enter(["facts", "necessity"]), enter(["necessity", "facts"]));
    const [first, second] = JSON.parse(enter(["facts", "necessity"])).内容审核;
    assert.deepEqual(first, { 编号: "necessity", 事项: "行文理由", 已核: true, 所核文本: "t", 说明: "" });
    assert.equal(second.事项, "事实");
  });

  it("keep what they do not know: keys, and items of others", () => {
    const content = JSON.stringify({
      审核单版本: 1,
      科室: "办公室",
      内容审核: [{ 编号: "of-ours", 已核: true, 所核文本: "t", 说明: "甲", 复核: "乙" }],
    });
    const after = changeSheet(read(content), { type: "tick", item: "facts", isTicked: true }, "u");
    const again = JSON.parse(writeSheet(after));
    assert.equal(again.科室, "办公室");
    assert.deepEqual(again.内容审核[1], { 编号: "of-ours", 已核: true, 所核文本: "t", 说明: "甲", 复核: "乙" });
  });

  it("take a tick made by hand for one to be renewed", () => {
    const sheet = read('{"审核单版本":1,"内容审核":[{"编号":"facts","已核":true}]}');
    assert.equal(entryOf(sheet, "facts")?.tickedFor, "");
  });

  it("lose nothing where a merge has left an item twice", () => {
    const sheet = read(
      '{"审核单版本":1,"内容审核":[{"编号":"facts","已核":true,"所核文本":"t","说明":"甲"},{"编号":"facts","说明":"乙"}]}',
    );
    assert.deepEqual(sheet.entries, [{ item: "facts", tickedFor: "t", note: "甲\n乙", rest: {} }]);
  });

  it("say when they cannot be read, whatever stands there", () => {
    const wrong = [
      ...["", "{", "[]", "null", "3", '{"内容审核":[]}', '{"审核单版本":"1"}', '{"审核单版本":1,"内容审核":{}}'],
      ...[
        '{"审核单版本":1,"审核人":3}',
        '{"审核单版本":1,"内容审核":[3]}',
        '{"审核单版本":1,"内容审核":[{"已核":true}]}',
      ],
      '<<<<<<< HEAD\n{"审核单版本":1}\n=======\n',
    ];
    for (const content of wrong) assert.deepEqual(readSheet(content), { fault: "unreadable" }, content);
    assert.deepEqual(readSheet('{"审核单版本":2}'), { fault: "newer" });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (content) => Boolean(readSheet(content))));
  });
});

describe("changeSheet", () => {
  const noted = (note: string) =>
    changeSheet(EMPTY_SHEET, { type: "note", item: "facts", before: "", after: note }, "t");
  const noteOf = (sheet: ReviewSheet) => entryOf(sheet, "facts")?.note;

  it("writes over what the reviewer saw", () => {
    const after = changeSheet(noted("甲"), { type: "note", item: "facts", before: "甲", after: "乙" }, "t");
    assert.equal(noteOf(after), "乙");
  });

  it("keeps what somebody else has written there meanwhile", () => {
    const after = changeSheet(noted("别人写的"), { type: "note", item: "facts", before: "", after: "我写的" }, "t");
    assert.equal(noteOf(after), "别人写的\n我写的");
  });

  it("unticks without touching the note, and says for which text", () => {
    const ticked = changeSheet(noted("甲"), { type: "tick", item: "facts", isTicked: true }, "t");
    assert.equal(entryOf(ticked, "facts")?.tickedFor, "t");
    const unticked = changeSheet(ticked, { type: "tick", item: "facts", isTicked: false }, "u");
    assert.deepEqual(entryOf(unticked, "facts"), { item: "facts", tickedFor: undefined, note: "甲", rest: {} });
    assert.equal(unticked.text, "u");
  });
});
