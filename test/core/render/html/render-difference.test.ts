import assert from "node:assert/strict";
import fc from "fast-check";
import { diffDrafts } from "../../../../src/core/diff/diff-drafts";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { differenceSummary, renderDifferenceHtml } from "../../../../src/core/render/html/render-difference";
import { editsOf } from "../../draft/arbitraries";
import { SAMPLE } from "../../draft/sample";

const INFORMATION = { language: "zh", title: "关于检查的通知", before: "初稿.gw", after: "二稿.gw" } as const;

function page(before: string, after: string, given: Partial<Parameters<typeof renderDifferenceHtml>[1]> = {}): string {
  return renderDifferenceHtml(diffDrafts(parseDraft(before), parseDraft(after)), { ...INFORMATION, ...given });
}

describe("花脸稿 as a page", () => {
  it("marks words that came in and that are gone, in elements, text and tables", () => {
    const after = SAMPLE.replace("12号", "13号")
      .replace("进一步提高", "切实提高")
      .replace("| 1 | **文种** | |", "| 1 | **文种** | 好 |");
    const html = page(SAMPLE, after);
    assert.match(html, /<tr class="changed"><th scope="row">发文字号<\/th>/u);
    assert.match(html, /云商发〔2026〕<del>12<\/del><ins>13<\/ins>号/u);
    assert.match(html, /为<del>进一步<\/del><ins>切实<\/ins>提高公文质量/u);
    assert.match(html, /<td><strong>文种<\/strong><\/td><td><ins>好<\/ins><\/td>/u);
  });

  it("counts what has changed, and leads from change to change", () => {
    const html = page("甲局的工作。\n乙。", "丙局的工作。\n乙。\n丁。", { author: "林望山", date: "2026-08-04 17:30" });
    assert.match(html, /改动2处，增加3字，删去1字 <a href="#change-1">第一处<\/a>/u);
    assert.match(html, /id="change-1"><a href="#change-2"/u);
    assert.match(html, /id="change-2">2</u);
    assert.match(html, /<dd>林望山<\/dd>/u);
  });

  it("says that nothing has changed", () => {
    assert.equal(differenceSummary(diffDrafts(parseDraft(SAMPLE), parseDraft(SAMPLE)), "zh"), "两稿没有不同");
    assert.doesNotMatch(page(SAMPLE, SAMPLE), /<(?:ins|del)>|href="#/u);
  });

  it("takes no word of a draft for markup, and forbids everything but its style", () => {
    const hostile = "<img src=x onerror=alert(1)>&amp;\"'{{title}}";
    const html = page(
      `---\n附注: ${hostile}\n---\n${hostile}`,
      `---\n附注: 甲\n---\n| a | b |\n| --- | --- |\n| ${hostile} | |`,
      {
        title: hostile,
        before: hostile,
        author: hostile,
      },
    );
    assert.doesNotMatch(html, /<img|<script/u);
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/u);
  });

  it("gets its style by a nonce, and a button, in an editor", () => {
    const difference = diffDrafts(parseDraft("甲"), parseDraft("乙"));
    const action = { label: "写出 DOCX", href: "command:gongwen.x" };
    const html = renderDifferenceHtml(difference, INFORMATION, { nonce: "abc", action });
    assert.match(html, /style-src 'nonce-abc'"/u);
    assert.match(html, /<style nonce="abc">/u);
    assert.match(html, /<a role="button" href="command:gongwen.x">写出 DOCX<\/a>/u);
  });

  it("never fails, whatever the drafts are, and is the same each time", () => {
    fc.assert(
      fc.property(editsOf(SAMPLE), editsOf(SAMPLE), (before, after) => {
        assert.equal(page(before, after), page(before, after));
      }),
      { numRuns: 50 },
    );
  });
});
