import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { type Import, importDocx, importText } from "../../../../src/core/import/import-document";
import type { ElementName } from "../../../../src/core/standard/elements";
import { docxFile, paragraph, table } from "../docx-file";
import { valuesIn } from "../values-in";

const PAPER = `000003
机密★3年
特急
云岭州商务局文件
云商发〔2026〕12号　　签发人：林望山
━━━━━━━━━━━━━━━━
云岭州商务局关于开展
公文质量检查的通知

各县（市）商务、财政部门，局机关各科室：
　　为进一步提高公文质量，现就有关事项通知如下：
　　一、检查范围
　　2026年1月1日至7月31日制发的公文。
　　附件：1.公文质量检查表
　　　　　2.整改台账

　　　　　　　　　　　　　　　　云 岭 州 商 务 局
　　　　　　　　　　　　　　　　　2026年8月4日
（联系人：唐晓岚，电话：8801203）
附件1
公文质量检查表
序号\t项目\t结果
1\t文种\t
2\t标题\t

附件2
整改台账
填表说明。
抄送：云江省商务厅，州委办公室。
云岭州商务局办公室　　　　　　　2026年8月5日印发
`;

const text = (words: string, name = "来文") => importText(words, { name });
const sureness = (result: Import, element: ElementName) =>
  result.elements.find((each) => each.element === element)?.sureness;

describe("recognising elements", () => {
  it("takes signs of Markdown, as chat programs write them, for the look of what they mark", () => {
    const markdown = [
      "# 云岭州商务局关于开展公文质量检查的通知",
      "**各科室\uFF1A**",
      "## 一、检查范围",
      "今年制发的**全部**公文。",
      "## 工作要求",
      "| 甲 | 乙 |",
      "| --- | --- |",
    ].join("\n");
    for (const isDraftText of [false, true]) {
      const result = importText(markdown, { name: "", isDraftText });
      assert.deepEqual(valuesIn(result), {
        文种: ["通知"],
        发文机关: ["云岭州商务局"],
        标题: ["云岭州商务局关于开展公文质量检查的通知"],
        主送机关: ["各科室"],
      });
      assert.ok(result.draft.includes("---\n一、检查范围\n今年制发的**全部**公文。\n## 工作要求\n"), result.draft);
      if (isDraftText) assert.ok(result.draft.endsWith("| 甲 | 乙 |\n| --- | --- |\n"));
    }
  });

  it("takes a table of Markdown for a table, and leaves that of a draft's text as it is", () => {
    const rows = ["| 指标 | 数量 |", "|:--|--:|", "| **甲**\\|乙 | 3 |", "| 丙 |"];
    const { draft, leftOut } = text(["请填写下表。", ...rows, "| 不是表格 |", "", "此表按月报送。"].join("\n"));
    const table = ["| 指标 | 数量 |", "| :--- | ---: |", "| **甲**\\|乙 | 3 |", "| 丙 |  |", "| 不是表格 |  |"];
    assert.ok(draft.endsWith(`请填写下表。\n\n${table.join("\n")}\n\n此表按月报送。\n`), draft);
    assert.deepEqual(
      leftOut.map((each) => each.text),
      ["|:--|--:|", "||||||||||", "**", "**"],
    );
    const pasted = importText(["请填写下表。", ...rows].join("\n"), { name: "", isDraftText: true });
    assert.ok(pasted.draft.endsWith(`请填写下表。\n${rows.join("\n")}\n`), pasted.draft);
  });

  it("takes asterisks of a text without headings for what they are", () => {
    const { draft, leftOut } = importText("李**和王**到会。", { name: "", isDraftText: true });
    assert.ok(draft.endsWith("李**和王**到会。\n"));
    assert.deepEqual(leftOut, []);
  });

  it("finds every element of a whole paper by place and wording", () => {
    const result = text(PAPER);
    assert.deepEqual(valuesIn(result), {
      文种: ["通知"],
      份号: ["000003"],
      密级: ["机密★3年"],
      紧急程度: ["特急"],
      发文机关标志: ["云岭州商务局文件"],
      发文机关: ["云岭州商务局"],
      发文字号: ["云商发〔2026〕12号"],
      签发人: ["林望山"],
      标题: ["云岭州商务局关于开展公文质量检查的通知"],
      主送机关: ["各县（市）商务、财政部门", "局机关各科室"],
      附件: ["公文质量检查表", "整改台账"],
      成文日期: ["2026年8月4日"],
      附注: ["联系人：唐晓岚，电话：8801203"],
      抄送机关: ["云江省商务厅", "州委办公室"],
      印发机关: ["云岭州商务局办公室"],
      印发日期: ["2026年8月5日"],
    });
    const draft = parseDraft(result.draft);
    assert.deepEqual(
      draft.body.map(({ type }) => type),
      ["paragraph", "heading", "paragraph"],
    );
    assert.deepEqual(
      draft.attachments.map(({ number, body }) => [number, ...body.map(({ type }) => type)]),
      [
        [1, "table"],
        [2, "paragraph"],
      ],
    );
  });

  it("says of each element where it stands, how sure it is and why", () => {
    const result = text(PAPER);
    const lines = result.draft.split("\n");
    for (const { element, line, reason } of result.elements) {
      assert.match(lines[line] ?? "", new RegExp(`^${element}`, "u"));
      assert.ok(reason.zh !== "" && reason.en !== "");
    }
    assert.equal(sureness(result, "发文字号"), "sure");
  });

  it("is less sure the less there is to go by", () => {
    const alone = text("关于检查工作\n各科室：\n请抓紧办理，并于本周内报告办理情况。\n2026年8月4日");
    assert.equal(sureness(alone, "成文日期"), "likely");
    assert.equal(sureness(alone, "标题"), "guess");
  });

  it("takes the file's name for the title where the text has none", () => {
    const result = text("各科室：\n请抓紧办理，并于本周内报告办理情况。", "云岭州商务局关于做好检查工作的通知");
    assert.deepEqual(valuesIn(result).标题, ["云岭州商务局关于做好检查工作的通知"]);
    assert.equal(sureness(result, "标题"), "guess");
  });

  it("reads an order: mark, number and who signed", () => {
    const order =
      "云岭州人民政府令\n第13号\n《云岭州农贸市场管理办法》已经州人民政府审议通过，现予公布。\n州长　程远舟\n2026年7月30日";
    const { 文种, 发文机关标志, 发文字号, 发文机关, 发文机关署名 } = valuesIn(text(order));
    assert.deepEqual([文种, 发文机关标志, 发文字号], [["命令"], ["云岭州人民政府令"], ["第13号"]]);
    assert.deepEqual([发文机关, 发文机关署名], [["云岭州人民政府"], ["州长　程远舟"]]);
  });

  it("takes what stands below the closing for an attachment, and says that this is a guess", () => {
    const issuing =
      "云岭州商务局关于印发《云岭州公文办法》的通知\n各科室：\n现将《云岭州公文办法》印发给你们，请遵照执行。\n云岭州商务局\n2026年8月4日\n云岭州公文办法\n第一条　为规范公文，制定本办法。";
    const result = text(issuing);
    const [attachment] = parseDraft(result.draft).attachments;
    assert.equal(attachment?.title?.content[0]?.text, "云岭州公文办法");
    assert.equal(result.elements.at(-1)?.sureness, "guess");
  });

  it("joins two issuers, and keeps words that belong to no element in a comment", () => {
    const result = text(
      "首页 > 通知公告\n云岭州商务局关于开展检查的通知\n各科室：\n请抓紧办理，并于本周内报告办理情况。\n云岭州商务局　　云岭州财政局\n2026年8月4日",
    );
    assert.deepEqual(valuesIn(result).发文机关, ["云岭州商务局", "云岭州财政局"]);
    assert.match(parseDraft(result.draft).comments[0]?.text ?? "", /首页 > 通知公告/u);
    assert.ok(result.leftOut.some(({ kind, text: words }) => kind === "unnamed-line" && words === "首页 > 通知公告"));
  });

  it("reads the elements that offices put into tables without rules, and drops bold that only makes headings", () => {
    const bytes = docxFile(
      table([[paragraph("云商发〔2026〕12号"), paragraph("签发人：林望山")]]) +
        paragraph("云岭州商务局关于开展检查的请示", '<w:jc w:val="center"/>') +
        paragraph("云岭州人民政府：") +
        paragraph("一、检查范围", "", "<w:b/>") +
        paragraph("请予批准，并请于本周内给予答复为盼。") +
        table([[paragraph("抄送：州财政局。")], [paragraph("云岭州商务局办公室"), paragraph("2026年8月5日印发")]]),
    );
    const result = importDocx(bytes, { name: "来文" });
    const values = valuesIn(result);
    assert.deepEqual(
      [values.发文字号, values.签发人, values.抄送机关, values.印发机关, values.印发日期],
      [["云商发〔2026〕12号"], ["林望山"], ["州财政局"], ["云岭州商务局办公室"], ["2026年8月5日"]],
    );
    assert.match(result.draft, /^一、检查范围$/mu);
  });

  it("joins the lines in the middle that a title without a kind is broken over", () => {
    const title = (line: string) => paragraph(line, '<w:jc w:val="center"/>', '<w:sz w:val="44"/>');
    const bytes = docxFile(
      title("云岭州公共仓储设施") +
        title("管理试行办法实施细则") +
        paragraph("第一条　为规范公共仓储设施管理，制定本细则。"),
    );
    assert.deepEqual(valuesIn(importDocx(bytes, { name: "来文" })).标题, ["云岭州公共仓储设施管理试行办法实施细则"]);
  });

  it("keeps addressees in one value that are joined in two ways", () => {
    const { 主送机关 } = valuesIn(
      text("云岭州人民政府关于检查的意见\n各市、县人民政府,州人民政府各部门:\n请抓紧办理。"),
    );
    assert.deepEqual(主送机关, ["各市、县人民政府,州人民政府各部门"]);
  });

  it("takes the label above an attachment for no attachment of the list above it", () => {
    const { draft } = text("关于检查的意见\n请抓紧办理。\n附件：检查日程\n附件：\n检查日程\n一、八月五日");
    assert.match(draft, /^附件: 检查日程$/mu);
    assert.equal(parseDraft(draft).attachments.length, 1);
  });
});
