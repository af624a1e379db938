import assert from "node:assert/strict";
import fs from "node:fs";
import type { Page } from "../../../../src/core/layout/page";
import type { DocumentInformation } from "../../../../src/core/render/document";
import { renderPdf } from "../../../../src/core/render/pdf/render-pdf";
import { partsOf } from "../../../../src/node/fonts/file-parts";
import { makeFace, makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page, textItem } from "../items";
import { xmlFault } from "../well-formed";
import { ReadPdf, textOfString } from "./read-pdf";

const information: DocumentInformation = {
  ...NO_INFORMATION,
  title: "关于“<甲>”的通知𠮷",
  author: "云岭州商务局",
  subject: "通知",
  keywords: ["云商发〔2026〕12号"],
};

const library = makeLibrary({ fangsong: [makeFace("云岭州甲乙1234")] });

function render(pages: readonly Page[], more: Partial<DocumentInformation> = {}): ReadPdf {
  return new ReadPdf(renderPdf(pages, { ...information, ...more }, library, () => undefined).bytes);
}

describe("a PDF file", () => {
  const sheets = [page(textItem("云岭1")), { number: 2, width: 297, height: 210, items: [] }];
  const pdf = render(sheets);

  it("is PDF 1.7, with every object where its table says", () => {
    const { bytes } = renderPdf(sheets, information, library, () => undefined);
    assert.equal(Buffer.from(bytes.subarray(0, 9)).toString("latin1"), "%PDF-1.7\n");
    for (let number = 1; number <= pdf.count; number++) assert.notEqual(pdf.object(number).body, "");
  });

  it("is the same for the same input and names no time", () => {
    const [one, other] = [sheets, sheets].map((pages) => renderPdf(pages, information, library, () => undefined).bytes);
    assert.deepEqual(one, other);
    assert.doesNotMatch(Buffer.from(one ?? []).toString("latin1"), /Date/u);
    const identifier = /\/ID\[<([\da-f]{32})><\1>\]/u;
    assert.match(pdf.trailer, identifier);
    assert.notEqual(identifier.exec(render([page()]).trailer)?.[1], identifier.exec(pdf.trailer)?.[1]);
  });

  it("has pages as large as the paper, landscape ones too", () => {
    assert.deepEqual(
      pdf.pages.map((body) => /\/MediaBox(\[[^\]]*\])/u.exec(body)?.[1]),
      ["[0 0 595.2756 841.8898]", "[0 0 841.8898 595.2756]"],
    );
  });

  it("is Chinese, shows its title, and prints as large as it is on both sides", () => {
    assert.match(pdf.catalog, /\/Lang\(zh-CN\)/u);
    assert.match(pdf.catalog, /\/DisplayDocTitle true\/PrintScaling\/None\/Duplex\/DuplexFlipLongEdge/u);
  });

  it("says of itself what the draft says, twice alike", () => {
    const { body } = pdf.target(pdf.trailer, "Info");
    const entries = [...body.matchAll(/\/(\w+) <FEFF([\dA-F]*)>/gu)].map(([, key, hex = ""]) => [
      key,
      textOfString(hex),
    ]);
    assert.deepEqual(entries, [
      ["Title", information.title],
      ["Author", "云岭州商务局"],
      ["Subject", "通知"],
      ["Keywords", "云商发〔2026〕12号"],
    ]);
    assert.match(body, /\/Producer\(gongwen\)/u);
    const packet = Buffer.from(pdf.target(pdf.catalog, "Metadata").stream).toString("utf8");
    assert.equal(xmlFault(packet.replace(/<\?xpacket.*?\?>/gu, "")), undefined);
    for (const part of ["关于“&lt;甲&gt;”的通知𠮷", "云岭州商务局", ">通知<", "云商发〔2026〕12号", "zh-CN"]) {
      assert.ok(packet.includes(part), part);
    }
  });

  it("leaves out what the draft does not say", () => {
    const bare = render([page()], { title: "", author: "", subject: "", keywords: [] });
    assert.doesNotMatch(bare.target(bare.trailer, "Info").body, /Title|Author|Subject|Keywords/u);
    const packet = Buffer.from(bare.target(bare.catalog, "Metadata").stream).toString("utf8");
    assert.doesNotMatch(packet, /dc:creator|dc:description|dc:subject|Keywords/u);
  });

  it("embeds each font once, as outlines whose codes are glyph numbers", () => {
    const fonts = render([page(textItem("云1")), page(textItem("岭"))]);
    const [first = "", second = ""] = fonts.pages.map((body) => fonts.target(body, "Resources").body);
    assert.equal(first, second);
    const font = fonts.target(first, "fangsong").body;
    assert.match(font, /\/Subtype\/Type0\/BaseFont\/[A-Z]{6}\+Made\/Encoding\/Identity-H/u);
    const descendant = fonts.target(font, "DescendantFonts").body;
    assert.match(descendant, /\/Subtype\/CIDFontType0\/.*\/Ordering\(Identity\).*\/DW 1000\/W\[1\[500\]\]/u);
    const program = fonts.target(fonts.target(descendant, "FontDescriptor").body, "FontFile3");
    assert.match(program.body, /\/Subtype\/CIDFontType0C/u);
    assert.deepEqual([...program.stream.subarray(0, 4)], [1, 0, 4, 4]);
  });

  it("embeds TrueType glyphs as their font has them", () => {
    const path = "node_modules/@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf";
    const face = {
      family: "仿宋",
      substitute: false,
      id: path,
      data: () => fs.readFileSync(path),
      part: partsOf(path),
    };
    const pages = [page(textItem("云1"))];
    const { bytes } = renderPdf(pages, information, makeLibrary({ fangsong: [face] }), () => undefined);
    const fonts = new ReadPdf(bytes);
    const font = fonts.target(fonts.target(fonts.pages[0] ?? "", "Resources").body, "fangsong").body;
    const descendant = fonts.target(font, "DescendantFonts").body;
    assert.match(descendant, /\/Subtype\/CIDFontType2\/CIDToGIDMap\/Identity\/.*\/DW 1000\/W\[1\[500\]\]/u);
    const program = fonts.target(fonts.target(descendant, "FontDescriptor").body, "FontFile2");
    assert.match(program.body, new RegExp(`/Length1 ${program.stream.length}\\b`, "u"));
    assert.deepEqual([...program.stream.subarray(0, 6)], [0, 1, 0, 0, 0, 6]);
  });

  it("hands on what the fonts lacked", () => {
    const { notices } = renderPdf([page(textItem("云堃"))], information, library, () => undefined);
    assert.deepEqual(
      notices.map(({ code }) => code),
      ["character-missing"],
    );
  });
});
