import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";

const head = (yaml: string) => `---\n${yaml}\n---\n正文`;

/** Texts that make a careless reader slow: each unit many times. They only have to finish. */
const HARD: readonly (readonly [string, (count: number) => string])[] = [
  ["numerals", (count) => "一".repeat(count)],
  ["emphasis marks", (count) => "**".repeat(count)],
  ["one emphasis mark behind many lines", (count) => `${"甲\n".repeat(count)}**`],
  ["opened comments", (count) => "<!--".repeat(count)],
  ["opened brackets", (count) => `（一）${"（".repeat(count)}`],
  ["pipes", (count) => "|\n".repeat(count)],
  ["separators", (count) => `|甲\n${"|-".repeat(count)}`],
  ["pictures half written", (count) => `![${"](".repeat(count)}`],
  ["openings", (count) => "附件\n".repeat(count)],
  ["white space", (count) => `附${" ".repeat(count)}件`],
  ["carriage returns", (count) => "\r".repeat(count)],
  ["keys", (count) => head("键: 值\n".repeat(count))],
  ["keys of a head never closed", (count) => `---\n${"键: 值\n".repeat(count)}`],
  ["lists never closed", (count) => head("键: [甲\n".repeat(count / 4))],
  ["quotes never closed", (count) => head('键: "甲\n'.repeat(count / 4))],
  ["lines that are nothing", (count) => head("甲\n".repeat(count))],
  ["items", (count) => head(`键:\n${"- 甲: 乙\n".repeat(count)}`)],
  ["lines that go on", (count) => head(`键: 甲\n${" 乙\n".repeat(count)}`)],
  ["a long head of a block", (count) => head(`标题: |${" ".repeat(count)}\n${" 标题: 甲\n".repeat(count / 4)}`)],
  ["nested lists", (count) => head(`键: ${"[".repeat(count)}`)],
  ["a long list", (count) => head(`键: [${"甲, ".repeat(count)}]`)],
  ["anchors in a list", (count) => head(`键: [${"&甲 ".repeat(count / 4)}]`)],
  ["stairs", (count) => head(Array.from({ length: Math.sqrt(count) }, (_, i) => `${" ".repeat(i)}键:`).join("\n"))],
];

describe("large drafts", () => {
  for (const [name, make] of HARD) {
    it(`${name}, twice and four times as many`, () => {
      for (const count of [10_000, 20_000, 40_000]) {
        const text = make(count);
        assert.equal(parseDraft(text).text.length, text.length);
      }
    });
  }

  it("five megabytes", () => {
    const line = "（一）加强领导。各单位要高度重视**公文质量**，认真组织检查。\n".padStart(50, "甲");
    const text = `---\n文种: 通知\n---\n${line.repeat(100_000)}`;
    assert.ok(text.length >= 5_000_000);
    const { body, problems } = parseDraft(text);
    assert.equal(body.length, 100_000);
    assert.deepEqual(body.at(-1)?.range.end, text.length - 1);
    assert.deepEqual(problems, []);
  });

  it("a line of 200 000 characters", () => {
    const [block] = parseDraft(`一、${"甲".repeat(200_000)}`).body;
    assert.ok(block?.type === "heading");
    assert.equal(block.headingEnd, 2);
    assert.equal(block.content[0]?.text.length, 200_000);
  });
});
