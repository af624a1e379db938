import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import type { FontLibrary } from "../../../../src/core/host";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { documentInformation } from "../../../../src/core/render/document";
import { NO_LAYOUTS } from "../../../../src/core/render/own-layouts";
import { STANDARD_STYLE } from "../../../../src/core/standard/house-style";
import { OUTPUT_FORMATS, type OutputFormat } from "../../../../src/node/output/formats";
import { isOwnDocx, isOwnHtml, isOwnOfd, isOwnPdf } from "../../../../src/node/output/own-files";
import { SAMPLE } from "../../draft/sample";

const NO_FONTS: FontLibrary = { facesFor: () => [] };

function written(format: OutputFormat): Uint8Array {
  const draft = parseDraft(SAMPLE);
  const pages = layoutDraft(draft);
  const information = documentInformation(draft, pages);
  const pictures = () => undefined;
  const { content } = OUTPUT_FORMATS[format].render({
    draft,
    pages,
    drawn: pages,
    isPreprinted: false,
    information,
    fonts: NO_FONTS,
    pictures,
    houseStyle: STANDARD_STYLE,
    layouts: NO_LAYOUTS,
  });
  return typeof content === "string" ? strToU8(content) : content;
}

/** The document as another word processor saves it. */
function savedElsewhere(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const properties = strFromU8(files["docProps/app.xml"] ?? new Uint8Array()).replace("gongwen", "WPS Office");
  return zipSync({ ...files, "docProps/app.xml": strToU8(properties) });
}

describe("own files", () => {
  for (const format of Object.keys(OUTPUT_FORMATS) as OutputFormat[]) {
    const { isOwn } = OUTPUT_FORMATS[format];

    it(`are known again: ${format}`, () => assert.ok(isOwn(written(format))));

    it(`are not taken for anything else: ${format}`, () => {
      for (const bytes of [new Uint8Array(), strToU8("gongwen"), strToU8("PK\u0003\u0004gongwen")]) {
        assert.equal(isOwn(bytes), false);
      }
    });
  }

  it("are no longer ours when a PDF reader has added notes", () => {
    const notes = strToU8("\n9 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n");
    assert.equal(isOwnPdf(Buffer.concat([written("pdf"), notes])), false);
  });

  it("are no longer ours when an OFD has been sealed", () => {
    const files = unzipSync(written("ofd"));
    const root = strFromU8(files["OFD.xml"] ?? new Uint8Array());
    const seal = "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>";
    const sealed = { ...files, "OFD.xml": strToU8(root.replace("</ofd:DocBody>", seal)) };
    assert.equal(isOwnOfd(zipSync(sealed)), false);
  });

  it("are no longer ours when a word of a page has been changed", () => {
    const html = strFromU8(written("html"));
    assert.equal(isOwnHtml(strToU8(html.replace("gongwen", "gongwem"))), false);
  });

  for (const format of ["docx", "ofd"] as const) {
    it(`are no longer ours when a program has changed one part of the package: ${format}`, () => {
      const files = unzipSync(written(format));
      const [name = ""] = Object.keys(files).filter((each) => /document\.xml$/iu.test(each));
      const changed = { ...files, [name]: strToU8(`${strFromU8(files[name] ?? new Uint8Array())} `) };
      assert.equal(OUTPUT_FORMATS[format].isOwn(zipSync(changed)), false);
    });
  }

  it("are no longer ours when a word processor has saved them", () => {
    assert.equal(isOwnDocx(savedElsewhere(written("docx"))), false);
  });
});
