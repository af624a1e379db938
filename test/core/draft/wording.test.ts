import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import {
  addresseeLine,
  attachmentNoteLabels,
  attachmentNotes,
  attendance,
  closingMode,
  documentNumber,
  issuerMark,
  issuerMarkText,
  noteText,
  printLine,
  recipientLine,
  signatureLines,
  signerNames,
} from "../../../src/core/draft/wording";

const draft = (...lines: readonly string[]) => parseDraft(`---\n${lines.join("\n")}\n---\n正文。\n`);

describe("wording of the elements", () => {
  describe("the issuer's mark", () => {
    const cases: readonly [string, readonly string[], string | undefined][] = [
      ["is made of the issuer", ["文种: 通知", "发文机关: 云岭州商务局"], "云岭州商务局文件"],
      ["stands as written", ["文种: 通知", "发文机关: 云岭州商务局", "发文机关标志: 云岭州商务局"], "云岭州商务局"],
      ["has no 文件 in a letter", ["文种: 函", "发文机关: [云岭州商务局, 云岭州财政局]"], "云岭州商务局"],
      ["ends in 令 for an order", ["文种: 命令", "发文机关: 云岭州人民政府"], "云岭州人民政府令"],
      ["ends in 纪要 for minutes", ["文种: 纪要", "发文机关: 云岭州人民政府"], "云岭州人民政府会议纪要"],
      ["joins several issuers", ["文种: 通知", "发文机关: [甲局, 乙局]"], "甲局\u3000乙局文件"],
      ["is nothing without an issuer", ["文种: 通知"], undefined],
    ];
    for (const [name, lines, expected] of cases)
      it(name, () => assert.equal(issuerMarkText(draft(...lines)), expected));

    it("stacks several names beside one 文件", () => {
      const written = draft("文种: 通知", "发文机关标志: [甲局, 乙局文件]");
      assert.deepEqual(issuerMark(written), { names: ["甲局", "乙局"], suffix: "文件" });
    });

    it("takes 文件 as an item of its own for the word beside the names", () => {
      const written = draft("文种: 通知", "发文机关标志: [甲局, 乙局, 文件]");
      assert.deepEqual(issuerMark(written), { names: ["甲局", "乙局"], suffix: "文件" });
    });

    it("sets nothing beside written names without 文件", () => {
      const written = draft("文种: 通知", "发文机关: [甲局, 乙局]", "发文机关标志: [甲局, 乙局]");
      assert.deepEqual(issuerMark(written), { names: ["甲局", "乙局"], suffix: "" });
    });
  });

  describe("the addressees", () => {
    const cases: readonly [string, string | undefined][] = [
      ["主送机关: 云岭州人民政府", "云岭州人民政府\uFF1A"],
      ["主送机关: 云岭州人民政府\uFF1A", "云岭州人民政府\uFF1A"],
      ["主送机关: [甲县, 乙县]", "甲县、乙县\uFF1A"],
      ["主送机关: [甲县、乙县, 局机关各科室]", "甲县、乙县\uFF0C局机关各科室\uFF1A"],
      ["主送机关:", undefined],
    ];
    for (const [line, expected] of cases) it(line, () => assert.equal(addresseeLine(draft(line)), expected));
  });

  describe("how the text closes", () => {
    const cases: readonly [readonly string[], string][] = [
      [["文种: 通知"], "sealed"],
      [["文种: 通知", "印章: 不加盖"], "unsealed"],
      [["文种: 通知", "印章: 签名章"], "signature-stamp"],
      [["文种: 命令"], "signature-stamp"],
      [["文种: 纪要"], "none"],
      [["文种: 纪要", "印章: 加盖"], "sealed"],
    ];
    for (const [lines, expected] of cases) {
      it(lines.join("\uFF0C"), () => assert.equal(closingMode(draft(...lines)), expected));
    }

    it("is signed by the issuers unless 署名 says otherwise, 纪要 by nobody", () => {
      assert.deepEqual(signatureLines(draft("文种: 通知", "发文机关: [甲局, 乙局]")), ["甲局", "乙局"]);
      assert.deepEqual(signatureLines(draft("文种: 命令", "发文机关: 甲府", "发文机关署名: 州长")), ["州长"]);
      assert.deepEqual(signatureLines(draft("文种: 纪要", "发文机关: 甲府")), []);
    });
  });

  it("the note gets its parentheses once", () => {
    assert.equal(noteText(draft("附注: 此件公开发布")), "\uFF08此件公开发布\uFF09");
    assert.equal(noteText(draft("附注: \uFF08此件公开发布\uFF09")), "\uFF08此件公开发布\uFF09");
    assert.equal(noteText(draft("附注: (此件公开发布)")), "(此件公开发布)");
    assert.equal(noteText(draft("附注:")), undefined);
  });

  it("copies end in a full stop", () => {
    assert.equal(recipientLine(draft("抄送机关: [省商务厅, 州委办公室。]"), "抄送机关"), "省商务厅\uFF0C州委办公室。");
    assert.equal(recipientLine(draft("抄送机关: []"), "抄送机关"), undefined);
  });

  it("the printing line has 印发 once and stands in no letter", () => {
    const lines = ["印发机关: 甲局办公室", "印发日期: 2026年8月5日"];
    assert.deepEqual(printLine(draft("文种: 通知", ...lines)), { organ: "甲局办公室", date: "2026年8月5日印发" });
    assert.deepEqual(printLine(draft("印发日期: 2026年8月5日印发")), { organ: "", date: "2026年8月5日印发" });
    assert.equal(printLine(draft("文种: 函", ...lines)), undefined);
    assert.equal(printLine(draft("文种: 通知")), undefined);
  });

  it("minutes name those who attended, were excused and sat in", () => {
    const minutes = draft("文种: 纪要", "出席: [甲局周云川、林望山, 乙局陈石桥]", "列席: [何石泉]");
    assert.deepEqual(attendance(minutes), [
      { element: "出席", label: "出席\uFF1A", names: "甲局周云川、林望山\uFF0C乙局陈石桥" },
      { element: "列席", label: "列席\uFF1A", names: "何石泉" },
    ]);
  });

  it("the list of attachments is numbered only where there are several", () => {
    assert.deepEqual(attachmentNotes(draft("附件: [甲表, 乙表]")), ["甲表", "乙表"]);
    assert.deepEqual(attachmentNoteLabels(0, 1), { label: "附件\uFF1A", number: "" });
    assert.deepEqual(attachmentNoteLabels(0, 2), { label: "附件\uFF1A", number: "1." });
    assert.deepEqual(attachmentNoteLabels(1, 2), { label: "", number: "2." });
  });

  it("numbers and signers stand as written", () => {
    assert.equal(documentNumber(draft("发文字号: 云商发〔2026〕12号")), "云商发〔2026〕12号");
    assert.deepEqual(signerNames(draft("签发人: [周云川, 林望山]")), ["周云川", "林望山"]);
  });
});
