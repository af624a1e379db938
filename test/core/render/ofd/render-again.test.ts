import assert from "node:assert/strict";
import fc from "fast-check";
import type { Draft } from "../../../../src/core/draft/draft";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { LayoutMemory } from "../../../../src/core/layout/memory";
import type { Page } from "../../../../src/core/layout/page";
import { documentInformation } from "../../../../src/core/render/document";
import { renderOfd } from "../../../../src/core/render/ofd/render-ofd";
import { versionsOf } from "../../draft/arbitraries";
import { SAMPLE } from "../../draft/sample";
import { makeFace, makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page, textItem } from "../items";
import { makePng } from "../pdf/pictures/make-png";
import { ReadOfd } from "./read-ofd";

const PNG = makePng({ width: 2, height: 2, depth: 8, color: 0, sample: () => [0] });

const library = makeLibrary({ fangsong: [makeFace("云岭州商务局公文质量检查一二1234—")] });

const PARAGRAPH = "各县（市）要认真做好公文质量检查工作——2026年8月31日前将检查情况报云岭州商务局办公室。\n";
const LONG = `${SAMPLE}\n附件3\n长表\n|甲|乙|\n|---|---|\n${"|一|二|\n".repeat(20)}\n![图](甲.png)\n\n![图](无.png)\n\n附件4\n${PARAGRAPH.repeat(20)}`;

function bytesOf(draft: Draft, pages: readonly Page[]): Uint8Array {
  const pictures = (path: string) => (path === "甲.png" ? PNG : undefined);
  return renderOfd(pages, documentInformation(draft, pages), library, pictures).bytes;
}

function pagesOf(bytes: Uint8Array): readonly string[] {
  return new ReadOfd(bytes).pages.map(({ xml }) => xml);
}

describe("an OFD file that is made again", () => {
  it("is what it would be made anew, edit after edit", () => {
    fc.assert(
      fc.property(versionsOf(LONG), (versions) => {
        const memory = new LayoutMemory();
        let draft: Draft | undefined;
        for (const text of versions) {
          draft = parseDraft(text, draft);
          const again = bytesOf(draft, layoutDraft(draft, {}, memory));
          const anew = parseDraft(text);
          assert.deepEqual(again, bytesOf(anew, layoutDraft(anew)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it("knows lines by all that is written of them", () => {
    const line = textItem("云岭州12");
    const others = [
      line,
      { ...line, y: 70 },
      { ...line, text: "云岭局12" },
      { ...line, size: 22 },
      { ...line, font: "hei" },
      { ...line, color: "#FF0000" },
      { ...line, bold: true },
      { ...line, rotation: 90 },
      { ...line, widths: line.widths.map((width) => width + 0.2) },
    ] as const;
    const made = others.map((item) => {
      const again = pagesOf(renderOfd([page(item)], NO_INFORMATION, library, () => undefined).bytes);
      const copy = { ...item, xs: [...item.xs] };
      assert.deepEqual(again, pagesOf(renderOfd([page(copy)], NO_INFORMATION, library, () => undefined).bytes));
      return again.join();
    });
    assert.equal(new Set(made).size, others.length);
  });

  it("changes only the page that an edit changes when no new character comes in, be it by lines", () => {
    const made = (...lines: readonly string[]) =>
      new ReadOfd(
        renderOfd(
          [page(...lines.map((line, index) => textItem(line, { y: 50 + 10 * index }))), page(textItem("公文1"))],
          NO_INFORMATION,
          library,
          () => undefined,
        ).bytes,
      );
    const [before, after] = [made("云岭州", "商务局"), made("商务局云", "云", "岭州")];
    assert.notEqual(after.pages[0]?.xml, before.pages[0]?.xml);
    assert.equal(after.pages[1]?.xml, before.pages[1]?.xml);
    const font = "Doc_0/Res/fangsong.otf";
    assert.deepEqual(after.bytes(font), before.bytes(font));
  });
});
