import assert from "node:assert/strict";
import fc from "fast-check";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { LayoutMemory } from "../../../src/core/layout/memory";
import type { Page } from "../../../src/core/layout/page";
import { textShift } from "../../../src/core/layout/page-origin";
import { binary, tokens, versionsOf } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";

/** The pages of each version, laid out with what is known of the versions before it. */
function layOut(versions: readonly string[]): readonly (readonly Page[])[] {
  const memory = new LayoutMemory();
  let draft: Draft | undefined;
  return versions.map((text) => {
    draft = parseDraft(text, draft);
    return layoutDraft(draft, {}, memory);
  });
}

function assertSameAsAnew(versions: readonly string[]): void {
  layOut(versions).forEach((pages, index) => {
    assert.deepEqual(pages, layoutDraft(parseDraft(versions[index] ?? "")));
  });
}

const PARAGRAPH = "各县（市）要认真做好公文质量检查工作，2026年8月31日前将检查情况报云岭州商务局办公室。\n";
const LONG = `${SAMPLE}\n附件3\n长表\n|甲|乙|\n|---|---|\n${"|一|二|\n".repeat(30)}\n附件4\n${PARAGRAPH.repeat(20)}`;
const TEXT = `---\n标题: 云岭州商务局关于开展公文质量检查的通知\n成文日期: 2026年8月4日\n---\n${PARAGRAPH.repeat(40)}`;

describe("layoutDraft of what has become of a draft", () => {
  it("gives what laying it out anew gives, edit after edit", () => {
    fc.assert(fc.property(versionsOf(LONG), assertSameAsAnew), { numRuns: 25 });
    fc.assert(fc.property(versionsOf(TEXT), assertSameAsAnew), { numRuns: 25 });
  });

  it("when what stands around the text changes", () => {
    const draftOf = (lines: number, title: string, more: string) =>
      `---\n标题: ${title}\n发文机关: 云岭州商务局\n${more}\n---\n${PARAGRAPH.repeat(lines)}`;
    for (let lines = 20; lines < 60; lines += 3) {
      assertSameAsAnew([
        draftOf(lines, "关于检查的通知", "成文日期: 2026年8月4日"),
        draftOf(lines, "关于开展全州公文质量检查工作的通知", "成文日期: 2026年8月4日"),
        draftOf(lines, "关于检查的通知", "成文日期: 2026年12月4日\n附件: [检查表, 台账]"),
        draftOf(lines, "关于检查的通知", "成文日期:\n印章: 不加盖"),
      ]);
    }
  });

  it("whatever the texts have in common", () => {
    const text = fc.oneof(
      tokens,
      binary,
      tokens.map((body) => `---\n标题: 通知\n---\n${body}`),
    );
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), assertSameAsAnew), { numRuns: 150 });
  });

  it("hands out the very pages that it handed out before where nothing on them has changed", () => {
    const [first = [], second = []] = layOut([TEXT, `${TEXT}特此通知。\n`]);
    assert.ok(first.length > 3);
    assert.deepEqual(
      first.slice(0, -2).map((page, index) => page === second[index]),
      first.slice(0, -2).map(() => true),
    );
  });

  it("says how far the text of a page has moved, without asking for its items", () => {
    const [first = [], second = []] = layOut([TEXT, TEXT.replace(PARAGRAPH, `${PARAGRAPH.slice(0, -2)}吧。\n`)]);
    const shifts = first.map((page, index) => textShift(second[index] as Page, page));
    assert.equal(shifts[0], undefined, "the page of the change is another");
    assert.deepEqual(new Set(shifts.slice(1, -1)), new Set([1]));
    for (const [index, shift] of shifts.entries()) {
      if (shift === undefined) continue;
      assert.deepEqual(
        rangesOn(second[index]),
        rangesOn(first[index]).map((start) => start + shift),
      );
    }
  });
});

/** Where the items of a page begin in the draft. */
function rangesOn(page: Page | undefined): readonly number[] {
  return (page?.items ?? []).flatMap((item) => ("range" in item && item.range ? [item.range.start] : []));
}
