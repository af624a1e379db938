import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { PageViews } from "../../../src/extension/preview/page-views";

const HEAD = "---\n标题: 关于甲的通知\n---\n";
const LINES = Array.from({ length: 60 }, (_, index) => `第${index}行的文字。\n`).join("");

const pages = (text: string) => layoutDraft(parseDraft(text));
const isDrawn = (views: ReturnType<PageViews["next"]>) => views.map(({ svg }) => svg !== undefined);

describe("PageViews", () => {
  it("draws every page the first time", () => {
    const views = new PageViews(() => undefined).next(pages(HEAD + LINES));
    assert.ok(views.length > 2);
    assert.ok(isDrawn(views).every(Boolean));
  });

  it("draws nothing when nothing looks otherwise, though all offsets have moved", () => {
    const views = new PageViews(() => undefined);
    const first = views.next(pages(HEAD + LINES));
    const second = views.next(pages(HEAD.replace("---\n标题", "---\n# 说明\n标题") + LINES));
    assert.ok(!isDrawn(second).some(Boolean));
    assert.notDeepEqual(second[0]?.ranges, first[0]?.ranges);
  });

  it("draws only the page that has changed", () => {
    const views = new PageViews(() => undefined);
    views.next(pages(HEAD + LINES));
    const second = views.next(pages(`${HEAD}${LINES.replace("第59行", "末行")}`));
    assert.equal(isDrawn(second).filter(Boolean).length, 1);
  });

  it("tells where each item comes from", () => {
    const text = HEAD + LINES;
    const [view] = new PageViews(() => undefined).next(pages(text));
    assert.ok(view?.svg);
    const numbers = [...view.svg.matchAll(/data-start="(\d+)"/gu)].map(([, number]) => Number(number));
    const sources = numbers.map((number) => text.slice(view.ranges[number * 2], view.ranges[number * 2 + 1]));
    assert.ok(sources.includes("关于甲的通知"));
    assert.ok(sources.includes("第0行的文字。"));
  });
});
