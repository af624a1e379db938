import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlainList } from "../../../src/core/draft/front-matter/plain-list";
import { readYaml } from "../../../src/core/draft/front-matter/yaml-value";

const word = fc.stringMatching(/^[\p{Script=Han}A-Za-z0-9（）《》、]{1,6}$/u);
const blanks = fc.constantFrom("", " ", "  ", "\t");

/** Lists of words, and what is nearly one: other characters, empty places, marks of YAML. */
const list = fc
  .tuple(
    fc.array(fc.tuple(blanks, fc.oneof({ weight: 9, arbitrary: word }, fc.string({ maxLength: 3 })), blanks)),
    blanks,
  )
  .map(([items, end]) => `[${items.map((item) => item.join("")).join(",")}${end}]`);

describe("a plain list in brackets", () => {
  it("is read as YAML reads it", () => {
    let read = 0;
    fc.assert(
      fc.property(list, fc.constantFrom("", "抄送机关: "), (source, before) => {
        const text = before + source;
        const reading = readPlainList(text, before.length, text.length);
        if (!reading) return;
        read++;
        assert.deepEqual(reading, readYaml(text, before.length, text.length));
      }),
      { numRuns: 2000 },
    );
    assert.ok(read > 200, `${read} lists`);
  });

  it("is the list of organs that drafts have", () => {
    const source = "[云江省商务厅, 云岭州统计局（普查中心）]";
    const { values = [], isList } = readPlainList(source, 0, source.length) ?? {};
    assert.deepEqual(
      values.map(({ text, range, verbatim }) => [text, source.slice(range.start, range.end), verbatim]),
      ["云江省商务厅", "云岭州统计局（普查中心）"].map((name) => [name, name, true]),
    );
    assert.equal(isList, true);
  });

  it("leaves everything else to YAML", () => {
    for (const source of [
      "[]",
      "[甲,]",
      "[甲, , 乙]",
      '["甲"]',
      "[甲: 乙]",
      "[甲 乙]",
      "[*甲]",
      "[[甲]]",
      "[甲\n, 乙]",
      "[甲",
      "[甲] ",
      "[-]",
    ]) {
      assert.equal(readPlainList(source, 0, source.length), undefined, source);
    }
  });
});
