import assert from "node:assert/strict";
import { draftOf, numberIn, openDocx, outline, paragraphOf } from "./open-docx";

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

  it("stands with two lines at least of a text that a page ends in", () => {
    const text = `${"为了规范公文处理工作，提高公文质量，现就有关事项通知如下。".repeat(24)}`;
    const lines = ["文种: 通知", "发文机关: 云岭州商务局", DATE];
    assert.match(paragraphOf(openDocx(draftOf(lines, text)), "Body"), /<w:keepNext\/><w:widowControl w:val="1"\/>/u);
    assert.doesNotMatch(paragraphOf(openDocx(draftOf(lines, "正文。")), "Body"), /widowControl/u);
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
