import assert from "node:assert/strict";
import fc from "fast-check";
import { place, withoutMarks, writePlaces } from "../../../src/core/templates/places";
import { expandSnippet } from "./expand-snippet";

describe("writePlaces", () => {
  const rendered = `为${place("目的")}，就${place("事由")}：${place("目的")}，${place("日期", "2026年8月4日")}`;

  it("shows the places in a text", () => {
    assert.equal(writePlaces(rendered, "text"), "为【目的】，就【事由】：【目的】，2026年8月4日");
  });

  it("numbers the tab stops in order, the same place with the same number", () => {
    const snippet = `为\${1:【目的】}，就\${2:【事由】}：\${1:【目的】}，\${3:2026年8月4日}$0`;
    assert.equal(writePlaces(rendered, "snippet"), snippet);
  });

  it("takes the signs of snippets literally", () => {
    assert.equal(writePlaces(`$1 {} \\ ${place("a}$", "x}\\")}`, "snippet"), `\\$1 {\\} \\\\ \${1:x\\}\\\\}$0`);
  });

  it("expands to the text, whatever stands around the places", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string())), (parts) => {
        const text = parts.map(([before, name, shown]) => before + place(name, shown)).join("");
        assert.equal(expandSnippet(writePlaces(text, "snippet")), writePlaces(text, "text"));
      }),
    );
  });
});

describe("withoutMarks", () => {
  it("takes the marks of places out of a text", () => {
    assert.equal(withoutMarks(`甲${place("乙")}`), "甲乙【乙】");
  });
});
