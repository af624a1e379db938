import assert from "node:assert/strict";
import { draftOf, openDocx, outline } from "./open-docx";

const HEAD = ["文种: 函", "发文机关: 云岭州商务局", "发文字号: 云商函〔2026〕18号", "标题: 云岭州商务局关于甲的函"];

/** Millimetres of EMU. */
const mm = (emus: string | undefined) => Number(emus) / 36000;

describe("DOCX: a letter", () => {
  const docx = openDocx(draftOf([...HEAD, "密级: 秘密★1年", "抄送机关: [乙局]"], "正文。", "附件", "甲表", "内容。"));
  const box = /<wp:anchor.*?<\/wp:anchor>/su.exec(docx.document)?.[0] ?? "";

  it("hangs its mark 30 mm below the page's edge, over rules of 170 mm in the middle", () => {
    const [left, top] = [...box.matchAll(/<wp:posOffset>(\d+)<\/wp:posOffset>/gu)].map(([, offset]) => mm(offset));
    assert.equal(left, 20);
    assert.ok((top ?? 0) > 28 && (top ?? 0) <= 30);
    assert.equal(mm(/<wp:extent cx="(\d+)"/u.exec(box)?.[1]), 170);
    const rules = [...box.matchAll(/<w:bottom w:val="single" w:sz="(\d+)"[^>]*w:color="FF0000"/gu)].map(([, width]) =>
      Number(width),
    );
    assert.deepEqual(rules, [18, 6]);
  });

  it("has number and 密级 on one line below the rules", () => {
    assert.deepEqual(outline(docx).slice(0, 3), [
      "IssuerMark 云岭州商务局",
      "Secrecy 秘密★1年\t云商函〔2026〕18号",
      "Title 云岭州商务局关于甲的函",
    ]);
  });

  it("has rules at the foot of its first page, the thin one above, and no number there", () => {
    assert.match(docx.document, /<w:footerReference w:type="first" r:id="rId9"\/>.*<w:titlePg\/>/su);
    const foot = docx.part("word/footer6.xml");
    const rules = [...foot.matchAll(/<w:top w:val="single" w:sz="(\d+)"/gu)].map(([, width]) => Number(width));
    assert.deepEqual(rules, [6, 18]);
    assert.doesNotMatch(foot, /PAGE/u);
    assert.match(docx.part("word/footer1.xml"), / PAGE /u);
  });

  it("has room for one line more on its first page, which the footers of the others take away", () => {
    const bottom = Number(/w:bottom="(\d+)" w:left/u.exec(docx.document)?.[1]);
    assert.ok(Math.abs(bottom - ((20 + 4.84) / 25.4) * 1440) <= 1);
    const [, before = 0, after = 0] =
      /w:before="(\d+)" w:after="(\d+)"/u.exec(docx.part("word/footer2.xml"))?.map(Number) ?? [];
    const distance = Number(/w:footer="(\d+)"/u.exec(docx.document)?.[1]);
    assert.equal(distance + before + 14 * 20 + after, 1984);
  });

  it("has an imprint without rules", () => {
    assert.equal(docx.paragraphs.find(({ style }) => style === "Copy")?.text, "抄送\uFF1A乙局。");
    assert.doesNotMatch(docx.document, /<w:tcBorders>/u);
  });
});
