import assert from "node:assert/strict";
import fc from "fast-check";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { binary, tokens, versionsOf } from "./arbitraries";
import { SAMPLE } from "./sample";

function assertSameAsAnew(versions: readonly string[]): void {
  let draft: Draft | undefined;
  for (const text of versions) {
    draft = parseDraft(text, draft);
    assert.deepEqual(draft, parseDraft(text));
  }
}

const TABLES = `${SAMPLE}\n|甲|乙|\n| --- | --- |\n|1|2|\n\n附件3\n| 丙 |\n|---|\n|4|\n附件4\n<!-- 注\n注 -->\n正文。\n`;

describe("parseDraft of what has become of a draft", () => {
  it("gives what reading it anew gives, edit after edit", () => {
    fc.assert(fc.property(versionsOf(TABLES), assertSameAsAnew), { numRuns: 400 });
  });

  it("whatever the texts have in common", () => {
    const text = fc.oneof(
      tokens,
      binary,
      tokens.map((body) => `---\n标题: 通知\n---\n${body}`),
    );
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), assertSameAsAnew), { numRuns: 1000 });
  });

  it("where comments and the front matter open and close", () => {
    const open = TABLES.replace("-->", "");
    const headless = TABLES.replace("---", "");
    assertSameAsAnew([TABLES, open, TABLES, headless, TABLES, "", TABLES, TABLES.replaceAll("\n", "\r\n"), TABLES]);
  });

  it("takes over the blocks that the change does not touch", () => {
    const before = parseDraft(`---\n标题: 通知\n---\n${"甲。\n".repeat(20)}${"乙。\n".repeat(20)}`);
    const typed = parseDraft(before.text.replace("甲。\n乙。", "甲丙。\n乙。"), before);
    const kept = typed.body.filter((block) => before.body.includes(block));
    assert.ok(kept.length >= 16, `${kept.length} blocks before the change are the same`);
    assert.equal(typed.frontMatter, before.frontMatter);
  });
});
