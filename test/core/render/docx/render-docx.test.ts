import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { plainText } from "../../../../src/core/draft/access";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { renderDocx } from "../../../../src/core/render/docx/render-docx";
import { xmlText } from "../../../../src/core/render/xml-text";
import { SAMPLE } from "../../draft/sample";
import { jpegHead, pngHead } from "../../layout/pictures";
import { textIn, xmlFault } from "../well-formed";
import { openDocx } from "./open-docx";

const samples = readdirSync("samples").filter((name) => name.endsWith(".gw"));
const texts = [
  ["every kind of line", SAMPLE],
  ...samples.map((name) => [name, readFileSync(`samples/${name}`, "utf8")]),
];

describe("DOCX", () => {
  for (const [name = "", text = ""] of texts) {
    it(`holds together: ${name}`, () => {
      const docx = openDocx(text);
      for (const path of docx.paths.filter((path) => /\.(?:xml|rels)$/u.test(path))) {
        assert.equal(xmlFault(docx.part(path)), undefined, path);
      }
      const styles = new Set([...docx.part("word/styles.xml").matchAll(/w:styleId="(\w+)"/gu)].map(([, id]) => id));
      const used = [...docx.document.matchAll(/<w:pStyle w:val="(\w+)"/gu)].map(([, id]) => id);
      assert.deepEqual(
        used.filter((id) => !styles.has(id)),
        [],
      );
      const related = new Set(
        [...docx.part("word/_rels/document.xml.rels").matchAll(/ Id="(\w+)"/gu)].map(([, id]) => id),
      );
      const wanted = [...docx.document.matchAll(/r:(?:id|embed)="(\w+)"/gu)].map(([, id]) => id);
      assert.deepEqual(
        wanted.filter((id) => !related.has(id)),
        [],
      );
    });

    it(`has every character of the body: ${name}`, () => {
      const draft = parseDraft(text);
      const printed = textIn(openDocx(text).document);
      const blocks = [...draft.body, ...draft.attachments.flatMap((attachment) => attachment.body)];
      for (const block of blocks) {
        const pieces =
          block.type === "table"
            ? [block.header, ...block.rows].flatMap((row) => row.cells.map((cell) => plainText(cell.content)))
            : [block.type === "picture" ? block.caption.text : plainText(block.content)];
        for (const piece of pieces) assert.ok(printed.includes(xmlText(piece)), piece);
      }
    });
  }

  it("lists every part with its type", () => {
    const docx = openDocx(SAMPLE);
    const types = docx.part("[Content_Types].xml");
    const overridden = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, path]) => path ?? "");
    const xml = docx.paths.filter((path) => path.endsWith(".xml") && path !== "[Content_Types].xml");
    assert.deepEqual([...overridden].sort(), [...xml].sort());
  });

  it("gives the same bytes for the same draft", () => {
    const draft = parseDraft(SAMPLE);
    const once = renderDocx(draft, [], () => undefined).bytes;
    assert.deepEqual(renderDocx(draft, [], () => undefined).bytes, once);
  });

  it("never fails and stays well-formed, whatever the draft is", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "一、",
        "（一）甲。",
        "附件1 {横排}",
        "| a | b |",
        "| - | - |",
        "![甲](b.png)",
        "**甲",
        "## 乙",
        "---",
      ),
    );
    const heads = [
      "",
      "---\n文种: 函\n发文机关: [甲, 乙]\n密级: 秘密\n发文字号: 甲〔2026〕1号\n---\n",
      "---\n标题: <\u0000&>\n---\n",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.array(line), (head, lines) => {
        const docx = openDocx(head + lines.join("\n"), { pictures: () => pngHead(4, 3) });
        assert.equal(xmlFault(docx.document), undefined);
      }),
      { numRuns: 50 },
    );
  });

  it("says of itself what the draft says, and dates itself by the draft", () => {
    const core = openDocx("---\n标题: 甲局关于乙的通知\n发文机关: [甲局, 丙局]\n成文日期: 2026年8月4日\n---\n").part(
      "docProps/core.xml",
    );
    assert.match(
      core,
      /<dc:title>甲局关于乙的通知<\/dc:title><dc:creator>甲局、丙局<\/dc:creator><cp:keywords>.*<\/cp:keywords><cp:category>通知<\/cp:category>/u,
    );
    assert.match(core, /<dcterms:created xsi:type="dcterms:W3CDTF">2026-08-04T00:00:00Z<\/dcterms:created>/u);
    assert.doesNotMatch(openDocx("正文").part("docProps/core.xml"), /dcterms:created>/u);
  });

  it("names the fonts of the standard with other makers' names for them, and each with its character set", () => {
    const fonts = openDocx("正文").part("word/fontTable.xml");
    assert.match(
      fonts,
      /<w:font w:name="仿宋_GB2312"><w:altName w:val="[^"]*FangSong[^"]*"\/><w:charset w:val="86"\/>/u,
    );
    assert.match(fonts, /<w:font w:name="Times New Roman"><w:charset w:val="00"\/>/u);
  });

  describe("pictures", () => {
    const text = "![流程](a.png)\n![](b.jpg)\n![流程](a.png)\n";
    const bytes = new Map([
      ["a.png", pngHead(2000, 1000)],
      ["b.jpg", jpegHead(96, 48)],
    ]);

    it("are stored once and fitted into the text area where the pages do not have them", () => {
      const docx = openDocx(text, { pages: [], pictures: (path) => bytes.get(path) });
      assert.deepEqual(
        docx.paths.filter((path) => path.includes("media")),
        ["word/media/image1.png", "word/media/image2.jpeg"],
      );
      const sizes = [...docx.document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/gu)].map(([, width, height]) => [
        width,
        height,
      ]);
      assert.deepEqual(sizes, [
        ["5616000", "2808000"],
        ["914400", "457200"],
        ["5616000", "2808000"],
      ]);
      assert.deepEqual(docx.paragraphs.map(({ style, text }) => [style, text]).slice(0, 3), [
        ["Picture", ""],
        ["PictureCaption", "流程"],
        ["Picture", ""],
      ]);
      assert.deepEqual(docx.notices, []);
    });

    it("take the size that the pages give them", () => {
      const item = {
        type: "image",
        x: 0,
        y: 0,
        width: 100,
        height: 50,
        path: "a.png",
        alternative: "",
        element: "图片",
      } as const;
      const pages = [{ number: 1, width: 210, height: 297, items: [{ ...item, range: { start: 0, end: 12 } }] }];
      const docx = openDocx(text, { pages, pictures: (path) => bytes.get(path) });
      assert.match(docx.document, /<wp:extent cx="3600000" cy="1800000"\/>/u);
    });

    it("fit on a page with their captions, on turned pages too, off the grid that would push these over", () => {
      const text = "![高](a.png)\n\n附件{横排}\n图\n![高](a.png)\n![高](a.png)\n";
      const docx = openDocx(text, { pictures: () => pngHead(500, 5000) });
      const heights = [...docx.document.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/gu)].map(
        ([, cy]) => Number(cy) / 36000,
      );
      const caption = 9.76;
      assert.deepEqual(
        heights.map((height) => Math.round((height + caption) * 10) / 10),
        [222.7, 151.2, 151.2],
      );
      assert.match(docx.part("word/styles.xml"), /w:styleId="Picture">.*?<w:keepNext\/><w:snapToGrid w:val="0"\/>/u);
    });

    it("leave their captions and a notice where they cannot be had or read", () => {
      const docx = openDocx("![流程](a.png)\n![](b.gif)\n", {
        pictures: (path) => (path === "b.gif" ? pngHead(0, 0) : undefined),
      });
      assert.deepEqual(
        docx.notices.map((notice) => notice.code),
        ["picture-missing", "picture-unreadable"],
      );
      assert.deepEqual(docx.paragraphs.map((paragraph) => paragraph.text).slice(0, 2), ["流程", "b.gif"]);
    });
  });
});
