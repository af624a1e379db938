import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { renderDocx } from "../../../src/core/render/docx/render-docx";
import { withoutLetterhead } from "../../../src/core/render/preprinted";
import { RIGHT } from "../cli/drafts";
import { settledTexts } from "./docx/tracked/settle";
import { xmlFault } from "./well-formed";

const DRAFTS = {
  文件: RIGHT,
  联合: RIGHT.replace("发文机关: 云岭州商务局", "发文机关: [云岭州商务局, 云岭州财政局]"),
  信函: RIGHT.replace("文种: 通知", "文种: 函"),
  纪要: RIGHT.replace("文种: 通知", "文种: 纪要"),
};

describe("paper with the letterhead on it", () => {
  for (const [format, text] of Object.entries(DRAFTS)) {
    const draft = parseDraft(text);
    const pages = layoutDraft(draft);

    it(`has nothing red on its pages, and all else where it was: ${format}`, () => {
      const items = pages.flatMap((page) => page.items);
      const left = withoutLetterhead(pages).flatMap((page) => page.items);
      assert.ok(left.length < items.length);
      const isRed = (item: (typeof items)[number]) => "color" in item && item.color === "#FF0000";
      assert.deepEqual(
        left,
        items.filter((item) => !isRed(item)),
      );
    });

    it(`has no mark and no red rule in its DOCX, and as much room for them: ${format}`, () => {
      const render = (isPreprinted: boolean) => {
        const { bytes } = renderDocx(draft, pages, () => undefined, undefined, { isPreprinted });
        return unzipSync(bytes);
      };
      const part = (files: ReturnType<typeof render>, name: string) => strFromU8(files[name] ?? new Uint8Array());
      const [printed, blank] = [render(false), render(true)];
      assert.deepEqual(Object.keys(blank), Object.keys(printed));
      const document = part(blank, "word/document.xml");
      assert.equal(xmlFault(document), undefined);
      for (const name of Object.keys(blank).filter((path) => /document|footer\d/u.test(path))) {
        assert.doesNotMatch(part(blank, name), /FF0000/u);
      }
      const [all, rest] = [printed, blank].map((files) => settledTexts(part(files, "word/document.xml"), "accept"));
      assert.ok(rest?.every((line) => all?.includes(line)));
      assert.ok((rest?.length ?? 0) < (all?.length ?? 0));
      // Paragraphs, their heights and the white around them are those of the other.
      const heights = (xml: string) =>
        xml
          .replaceAll("FFFFFF", "FF0000")
          .match(/<w:spacing w:(?:before|after|line)[^>]*>|<w:pBdr>.*?<\/w:pBdr>|<w:p>/gu);
      assert.deepEqual(heights(document), heights(part(printed, "word/document.xml")));
    });
  }
});
