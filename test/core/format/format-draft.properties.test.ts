import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { formatDraft } from "../../../src/core/format/format-draft";
import { applyEdits } from "../../../src/core/text/edit";
import { binary, editsOf, tokens } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";
import { readingOf } from "./reading";

function formatted(text: string): string {
  return applyEdits(text, formatDraft(parseDraft(text)).edits);
}

/** Every character that is no white space, however often it stands. */
function characters(text: string): string {
  return [...text.replace(/\s/gu, "")].sort().join("");
}

/** Lines of a head in any order, well written and not. */
// biome-ignore format: a pool reads best as one
const HEAD_LINES = [
  "文种: 通知", "文种:通知", "  标题:   甲", "标题\uFF1A  乙", "标题 : \"丙: 丁\"", "标题: |\n  甲\n\n  # 乙 ", "标题: >-\n  甲\n   乙", "标题: 甲\n  乙", "成文日期: 2026年8月4日 ",
  "主送机关: [甲,乙 ,  丙]", "主送机关: [甲, \"乙, 丙\"]", "主送机关: [甲,\n  乙]", "主送机关: [甲", "主送机关:\n- 甲\n-   乙", "主送机关:\n    - 甲\n    # 注\n    - 乙\n    # 注二", "主送机关:\n  - 甲\n    乙",
  "附件:\n# 注\n- 甲", "附件: 甲\n  - 乙", "办理:\n  登记: 甲\n  # 注\n  批办: [乙]", "未知: 甲", "另一个: [乙]", "甲乙丙", "- 甲", "# 注", "  # 注", "# gongwen-disable-next-line title-end-mark", "# gongwen-disable title-end-mark", "# gongwen-enable",
  "", "  ", "发文机关: 甲 ", "发文机关: \"甲\"乙", "印章:", "附注: #甲", "版式: {横排}", "份号: 000001",
];

/** Lines that belong to a key, so that the head is formatted. */
const KEYS = HEAD_LINES.filter((line) => !/^(?:主送机关: \[甲$|甲乙丙|- 甲|发文机关: "甲"乙)/u.test(line));

const headOf = (all: readonly string[]) =>
  fc
    .tuple(fc.array(fc.constantFrom(...all), { maxLength: 9 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
    .map(([lines, lineBreak, isClosed]) =>
      ["---", ...lines, isClosed ? "--- " : "", "", "正文。"].join("\n").replaceAll("\n", lineBreak),
    );

const heads = fc.oneof(headOf(HEAD_LINES), headOf(KEYS));

describe("formatting: what holds for any text", () => {
  const texts = fc.oneof(
    heads,
    heads.chain(editsOf),
    tokens,
    tokens.map((text) => `---\n标题: 甲\n---\n${text}`),
    tokens.map((text) => `\uFEFF---\r\n${text}`),
    binary,
    editsOf(SAMPLE),
  );

  it("the draft that is read is the same but for the order of its keys", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(readingOf(parseDraft(formatted(text))), readingOf(parseDraft(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it("no character comes or goes but white space, and the byte order mark stays", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(characters(formatted(text)), characters(text));
        assert.equal(formatted(text).startsWith("\uFEFF"), text.startsWith("\uFEFF"));
      }),
      { numRuns: 2000 },
    );
  });

  it("formatting once more changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = formatted(text);
        assert.equal(formatted(once), once);
        assert.deepEqual(formatDraft(parseDraft(once)).edits, []);
      }),
      { numRuns: 2000 },
    );
  });

  it("line breaks of Windows stay", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const windows = `${text}\n`.replace(/\r\n|\r|\n/gu, "\r\n");
        assert.doesNotMatch(formatted(windows).replaceAll("\r\n", ""), /[\r\n]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
