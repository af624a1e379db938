import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { LayoutMemory } from "../../../../src/core/layout/memory";
import type { Page } from "../../../../src/core/layout/page";
import { blockFinder } from "../../../../src/extension/preview/block-finder";
import type { PageChange } from "../../../../src/extension/preview/messages";
import { PLACE_LENGTH } from "../../../../src/extension/preview/page-source";
import { PageViews } from "../../../../src/extension/preview/page-views";

const HEAD = "---\n标题: 关于甲的通知\n---\n";
const LINES = Array.from({ length: 120 }, (_, index) => `第${index}行的文字。\n`).join("");

const pages = (text: string) => layoutDraft(parseDraft(text));
const show = (views: PageViews, text: string) => views.next(pages(text), blockFinder(parseDraft(text)));
const newViews = () => new PageViews(() => undefined);
const drawn = (changes: readonly PageChange[]) =>
  changes.filter(({ svg }) => svg !== undefined).map(({ index }) => index);

describe("PageViews", () => {
  it("tells of every page the first time, and draws those near the window", () => {
    const changes = show(newViews(), HEAD + LINES);
    assert.ok(changes.length > 4);
    assert.ok(changes.every(({ look, places }) => look && places));
    assert.deepEqual(drawn(changes), [0, 1]);
  });

  it("tells nothing of pages that are the very same, and does not look into them", () => {
    const views = newViews();
    const blockAt = blockFinder(parseDraft(HEAD + LINES));
    const before = pages(HEAD + LINES);
    const closed = new Proxy(before[3] as Page, { get: () => assert.fail("the page was looked into") });
    const [first, second, third] = before;
    assert.ok(first && second && third);
    views.next([first, second, third], blockAt);
    assert.throws(() => views.next([first, second, closed], blockAt), /looked into/u);
    assert.deepEqual(views.next([first, second, closed], blockAt), []);
  });

  it("tells only by how much the offsets have moved where nothing looks otherwise", () => {
    const views = newViews();
    show(views, HEAD + LINES);
    const changes = show(views, HEAD.replace("---\n标题", "---\n# 说明\n标题") + LINES);
    assert.equal(changes.length, pages(HEAD + LINES).length);
    for (const { index, ...change } of changes) assert.deepEqual(change, { shift: "# 说明\n".length }, `page ${index}`);
  });

  it("tells the places where offsets have moved by different amounts", () => {
    const views = newViews();
    show(views, HEAD + LINES);
    const [first, ...others] = show(views, HEAD + LINES.replace("第3行", "<!-- 甲 -->第3行"));
    assert.deepEqual(Object.keys(first ?? {}).sort(), ["index", "places"]);
    assert.ok(others.every(({ shift }) => shift === "<!-- 甲 -->".length));
  });

  it("does not ask a page for its items to tell that it has moved", () => {
    const views = newViews();
    const memory = new LayoutMemory();
    const before = parseDraft(HEAD + LINES);
    views.next(layoutDraft(before, {}, memory), blockFinder(before));
    const after = parseDraft(HEAD + LINES.replace("第0行", "首行第0行"), before);
    const closed = layoutDraft(after, {}, memory).map((page, index, all) => {
      if (index > 0 && index < all.length - 1) {
        Object.defineProperty(page, "items", { get: () => assert.fail(`page ${index} was asked`) });
      }
      return page;
    });
    const changes = views.next(closed, blockFinder(after));
    assert.deepEqual(changes[1], { index: 1, shift: 2 });
    const shown = after.text.indexOf("第20行");
    assert.ok(views.mayShow(1, { start: shown, end: shown + 1 }));
    assert.ok(!views.mayShow(1, { start: 0, end: HEAD.length }));
  });

  it("draws only the page that has changed", () => {
    const views = newViews();
    show(views, HEAD + LINES);
    views.move({ first: 0, last: 9 });
    const changes = show(views, HEAD + LINES.replace("第119行", "末行"));
    assert.deepEqual(
      changes.map(({ index }) => index),
      [pages(HEAD + LINES).length - 1],
    );
    assert.equal(drawn(changes).length, 1);
  });

  it("draws a page that has changed unseen when the window comes near it, and once", () => {
    const views = newViews();
    show(views, HEAD + LINES);
    const [change] = show(views, HEAD + LINES.replace("第119行", "末行"));
    const last = change?.index ?? 0;
    assert.equal(change?.svg, undefined);
    const pictures = views.move({ first: last, last });
    assert.deepEqual(
      pictures.map(({ index }) => index),
      [last],
    );
    assert.match(pictures[0]?.svg.replace(/<[^>]+>/gu, "") ?? "", /末行/u);
    assert.deepEqual(views.move({ first: last, last }), []);
  });

  it("forgets the pictures of pages that the window has left", () => {
    const views = newViews();
    show(views, HEAD + LINES);
    views.move({ first: 3, last: 4 });
    assert.deepEqual(
      views.move({ first: 0, last: 1 }).map(({ index }) => index),
      [0, 1],
    );
  });

  it("tells where each item comes from", () => {
    const text = HEAD + LINES;
    const [{ svg = "", places = [] } = {} as PageChange] = show(newViews(), text);
    const numbers = [...svg.matchAll(/data-start="(\d+)"/gu)].map(([, number]) => Number(number));
    const sources = numbers.map((number) =>
      text.slice(...places.slice(number * PLACE_LENGTH, number * PLACE_LENGTH + 2)),
    );
    assert.ok(sources.includes("关于甲的通知"));
    assert.ok(sources.includes("第0行的文字。"));
  });
});
