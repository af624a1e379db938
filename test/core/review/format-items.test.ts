import assert from "node:assert/strict";
import { RULES } from "../../../src/core/check/registry";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { CONTENT_ITEMS, FORMAT_ITEMS, REVIEW_SECTIONS } from "../../../src/core/standard/review-items";

describe("items of a review", () => {
  const itemsOf = (part: string) => FORMAT_ITEMS.filter(({ parts }) => parts.some((one) => one === part));

  it("take each rule of the registry into exactly one", () => {
    for (const { id, element } of RULES) assert.equal(itemsOf(element).length, 1, `${id}: ${element}`);
  });

  it("take each element into exactly one", () => {
    for (const { name } of ELEMENTS) assert.equal(itemsOf(name).length, 1, name);
  });

  it("have ids of their own", () => {
    for (const items of [FORMAT_ITEMS, CONTENT_ITEMS]) {
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      for (const { id } of items) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/u);
    }
  });

  it("stand in the order of the sheet: 版头, 主体, 版记, 正文, 版面", () => {
    const order = Object.keys(REVIEW_SECTIONS);
    const places = FORMAT_ITEMS.map(({ section }) => order.indexOf(section));
    assert.deepEqual(
      Object.values(REVIEW_SECTIONS).map(({ zh }) => zh),
      ["版头", "主体", "版记", "正文", "版面"],
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });
});
