import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { FORMATS } from "../../../src/core/standard/kinds";

const NUMBER = "云商发〔2026〕12号";

describe("a heading area without the issuer's mark", () => {
  for (const format of FORMATS) {
    it(`shows the document number all the same: ${format}`, () => {
      const [page] = layoutDraft(parseDraft(`---\n版式: ${format}\n发文字号: ${NUMBER}\n---\n正文\n`));
      const shown = page?.items.flatMap((item) =>
        item.type === "text" && item.element === "发文字号" ? item.text : [],
      );
      assert.equal(shown?.join(""), NUMBER);
    });
  }
});
