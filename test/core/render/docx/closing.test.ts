import assert from "node:assert/strict";
import { draftOf, numberIn, type OpenedDocx, openDocx, outline, paragraphOf } from "./open-docx";

const DATE = "成文日期: 2026年8月4日";

describe("DOCX: the closing", () => {
  // The date is 6 characters wide: 2026 8 4 are three, 年月日 three. A stamp's place is 20 mm, 3.59 characters.
  const cases: readonly [string, readonly string[], number, number][] = [
    ["sealed: the name is centred on the date", ["发文机关: 云岭州商务局"], 400, 400],
    ["sealed: a wide name moves the date in", ["发文机关: 云岭州发展和改革委员会办公室综合科"], 0, 550],
    ["unsealed: the date begins two characters in", ["发文机关: 云岭州商务局办公室", "印章: 不加盖"], 200, 300],
    ["unsealed: the date is the longer line", ["发文机关: 甲局", "印章: 不加盖"], 800, 200],
    ["stamped: the name stands left of the stamp", ["发文机关: 云岭州商务局", "印章: 签名章"], 959, 400],
  ];
  for (const [name, lines, signature, date] of cases) {
    it(name, () => {
      const docx = openDocx(draftOf(["文种: 通知", ...lines, DATE], "正文。"));
      const indents = ["Signature", "Date"].map((style) => numberIn(docx, style, /w:rightChars="(-?\d+)"/u));
      assert.deepEqual(indents, [signature, date]);
    });
  }

  describe("and the lines of the text above it", () => {
    const lines = ["文种: 通知", "标题: 关于开展检查的通知", "发文机关: 云岭州商务局", DATE];
    const sentence = "为了规范公文处理工作，提高公文质量，现就有关事项通知如下。";
    const docxOf = (count: number, ...others: readonly string[]) =>
      openDocx(draftOf(lines, ...Array.from({ length: count }, () => sentence.repeat(3)), ...others));
    const bodyOf = (docx: OpenedDocx) => docx.paragraphs.filter(({ style }) => style === "Body").map(({ xml }) => xml);

    it("are counted by two where they run over to its page by themselves, which all programs do alike", () => {
      const last = bodyOf(docxOf(3)).at(-1) ?? "";
      assert.match(last, /<w:pStyle w:val="Body"\/><w:widowControl w:val="1"\/>/u);
      assert.doesNotMatch(last, /<w:keepNext\/>/u);
    });

    it("keep with it where they go over to the next page with it, and the seal has room there", () => {
      const docx = docxOf(2);
      assert.match(bodyOf(docx).at(-1) ?? "", /<w:keepNext\/><w:widowControl w:val="1"\/>/u);
      assert.match(docx.paragraphs.at(-1)?.xml ?? "", /<w:pStyle w:val="Break"\/>.*w:line="366" w:lineRule="exact"/u);
      assert.match(paragraphOf(docx, "Date"), /<w:keepNext\/>/u);
    });

    it("are the last line of one paragraph and another of one line", () => {
      const [before = "", last = ""] = bodyOf(docxOf(2, "特此通知。")).slice(-2);
      assert.match(before, /<w:keepNext\/>/u);
      assert.match(last, /<w:keepNext\/>/u);
      assert.doesNotMatch(before, /widowControl/u);
    });

    it("are as far apart as on our page where that was drawn apart, those of a paragraph that it ends in too", () => {
      const lastOfDrawn = bodyOf(docxOf(8)).at(-1) ?? "";
      assert.match(lastOfDrawn, /<w:spacing w:line="636" w:lineRule="exact"\/>/u);
    });
  });

  it("has joint names side by side, the date under the last", () => {
    const docx = openDocx(draftOf(["文种: 通知", "发文机关: [甲局, 乙局]", DATE], "正文。"));
    assert.deepEqual(outline(docx).slice(-2), ["Signature \t甲局\t乙局", "Date \t2026年8月4日"]);
    assert.match(
      paragraphOf(docx, "Signature"),
      /<w:tab w:val="center" w:pos="2211"\/><w:tab w:val="center" w:pos="6633"\/>/u,
    );
    assert.match(paragraphOf(docx, "Date"), /<w:tabs><w:tab w:val="center" w:pos="6633"\/><\/w:tabs>/u);
  });

  it("has rows of joint names with room for seals", () => {
    const docx = openDocx(draftOf(["文种: 通知", "发文机关: [甲局, 乙局, 丙局, 丁局]", DATE], "正文。"));
    const rows = docx.paragraphs.filter(({ style }) => style === "Signature");
    assert.deepEqual(
      rows.map(({ text }) => text),
      ["\t甲局\t乙局\t丙局", "\t丁局"],
    );
    // A seal of 45 mm and the 2 mm between two, less the name's own line.
    const before = Number(/w:before="(\d+)"/u.exec(rows[1]?.xml ?? "")?.[1]);
    assert.ok(Math.abs(before + 579 - (47 / 25.4) * 1440) <= 2);
  });

  it("keeps the last lines of the text, names, date and note on one page", () => {
    const docx = openDocx(draftOf(["文种: 通知", "发文机关: 甲局", DATE, "附注: 此件公开发布"], "甲。", "乙。"));
    const kept = docx.paragraphs.filter(({ xml }) => xml.includes("<w:keepNext/>")).map(({ text }) => text);
    assert.deepEqual(kept, ["乙。", "甲局", "2026年8月4日"]);
  });

  it("lists who attended minutes and has no signature", () => {
    const docx = openDocx(draftOf(["文种: 纪要", "发文机关: 甲府", DATE, "出席: [周云川, 林望山]"], "正文。"));
    assert.deepEqual(outline(docx).slice(-2), ["Body 正文。", "Attendance 出席\uFF1A周云川、林望山"]);
    assert.match(paragraphOf(docx, "Attendance"), /w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">出席/u);
  });
});
