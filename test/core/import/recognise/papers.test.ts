import assert from "node:assert/strict";
import { formatOf } from "../../../../src/core/draft/access";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { importDocx, importText } from "../../../../src/core/import/import-document";
import { PAPERS, paperOfTitle } from "../../../../src/core/standard/papers";
import { docxFile, paragraph } from "../docx-file";
import { valuesIn } from "../values-in";

const text = (...lines: readonly string[]) => importText(lines.join("\n"), { name: "来稿" });
const values = (...lines: readonly string[]) => valuesIn(text(...lines));

describe("recognising customary papers", () => {
  it("reads a speech: its title on two lines, who speaks and when below it, who is greeted", () => {
    const result = text(
      "在全州商务系统公文处理工作培训会议",
      "开班式上的讲话",
      "云岭州商务局局长  林望山",
      "（2026年8月4日）",
      "各位领导、同志们：",
      "　　下面，我讲三点意见。",
    );
    assert.deepEqual(valuesIn(result), {
      文种: ["讲话稿"],
      标题: ["在全州商务系统公文处理工作培训会议开班式上的讲话"],
      称谓: ["各位领导", "同志们"],
      发文机关署名: ["云岭州商务局局长　林望山"],
      成文日期: ["2026年8月4日"],
    });
    const draft = parseDraft(result.draft);
    assert.equal(formatOf(draft), "文稿");
    assert.equal(draft.body.length, 1);
    const kind = result.elements.find(({ element }) => element === "文种");
    assert.equal(kind?.sureness, "likely");
  });

  it("takes name and date in one pair of parentheses, and leaves what belongs to the title there", () => {
    const survey = values(
      "关于石桥县冷链物流发展情况的调研报告",
      "（云岭州商务局　2026年6月30日）",
      "近期开展了调研。",
    );
    assert.deepEqual(
      [survey.文种, survey.标题, survey.发文机关, survey.成文日期],
      [["调研报告"], ["关于石桥县冷链物流发展情况的调研报告"], ["云岭州商务局"], ["2026年6月30日"]],
    );
    const plan = values("云岭州冷链物流体系建设实施方案", "（征求意见稿）", "为加快建设，制定本方案。");
    assert.deepEqual(plan, { 文种: ["实施方案"], 标题: ["云岭州冷链物流体系建设实施方案（征求意见稿）"] });
  });

  it("reads a bulletin: mark, number, who edits it and when, title, and who gets it", () => {
    const bulletin = [
      "秘密★1年",
      "云 岭 商 务 简 报",
      "第12期",
      "\uFF08总第35期\uFF09",
      "云岭州商务局办公室编　　　　2026年8月4日",
      "________________",
      "石桥县建设冷链物流体系的做法",
      "　　石桥县从实际出发，建设冷链物流体系。",
      "\uFF08石桥县商务局供稿\uFF09",
      "报\uFF1A云江省商务厅，州委、州政府领导。",
      "送\uFF1A州直各部门。",
      "发\uFF1A各县商务局。",
      "\uFF08共印60份\uFF09",
    ];
    const result = text(...bulletin);
    assert.deepEqual(valuesIn(result), {
      文种: ["简报"],
      密级: ["秘密★1年"],
      发文机关: ["云岭州商务局办公室"],
      发文机关标志: ["云岭商务简报"],
      发文字号: ["第12期"],
      标题: ["石桥县建设冷链物流体系的做法"],
      成文日期: ["2026年8月4日"],
      报: ["云江省商务厅", "州委、州政府领导"],
      送: ["州直各部门"],
      发: ["各县商务局"],
      印数: ["共印60份"],
    });
    assert.equal(parseDraft(result.draft).body.length, 2);
    assert.ok(
      result.leftOut.some(({ kind, text: words }) => kind === "unnamed-line" && words === "\uFF08总第35期\uFF09"),
    );
  });

  it("takes a document about bulletins for no bulletin", () => {
    const { 文种, 标题 } = values("云岭州商务局关于编印工作简报", "的通知", "各科室\uFF1A", "请抓紧办理。");
    assert.deepEqual([文种, 标题], [["通知"], ["云岭州商务局关于编印工作简报的通知"]]);
  });

  it("reads a letter and a summary, whose names and dates stand below the text", () => {
    const letter = values("慰问信", "全州商务战线的同志们：", "　　向你们致以问候！", "云岭州商务局", "2026年2月10日");
    assert.deepEqual(letter, {
      文种: ["慰问信"],
      标题: ["慰问信"],
      称谓: ["全州商务战线的同志们"],
      发文机关: ["云岭州商务局"],
      成文日期: ["2026年2月10日"],
    });
    const summary = values("云岭州商务局2026年上半年工作总结", "各项任务进展顺利。", "一、主要工作", "建成冷库12座。");
    assert.deepEqual([summary.文种, summary.发文机关], [["工作总结"], ["云岭州商务局"]]);
  });

  it("takes none for a paper that has what only official documents have", () => {
    const body = "近期开展了调研，现将有关情况报告如下。";
    assert.deepEqual(values("关于冷链物流发展情况的调研报告", "云岭州人民政府：", body).文种, ["报告"]);
    assert.deepEqual(values("云商发〔2026〕12号", "关于冷链物流发展情况的调研报告", body).文种, ["报告"]);
    const notice = values("云岭州商务局关于召开会议的通知", "各位领导、各科室：", body);
    assert.deepEqual([notice.文种, notice.称谓, notice.主送机关], [["通知"], undefined, ["各位领导", "各科室"]]);
    assert.equal(values("云岭州商务局关于召开会议的通知", "各位代表：", body).称谓, undefined);
  });

  it("takes the category of a Word document for its kind where it names one", () => {
    const kindIn = (category: string) => {
      const bytes = docxFile(paragraph("石桥县冷链物流见闻") + paragraph("全县建成冷库12座。"), { category });
      return importDocx(bytes, { name: "来稿" }).elements.find(({ element }) => element === "文种");
    };
    assert.deepEqual(kindIn("大事记")?.values, ["大事记"]);
    assert.equal(kindIn("大事记")?.sureness, "sure");
    assert.deepEqual(kindIn("通知")?.values, ["通知"]);
    assert.equal(kindIn("合同"), undefined);
    assert.equal(kindIn(""), undefined);
  });

  it("knows each paper by its own name at a title's end, where titles tell it", () => {
    for (const { name, titleEndings } of PAPERS) {
      for (const ending of titleEndings) assert.equal(paperOfTitle(`石桥县2026年${ending}`)?.name, name);
    }
    assert.equal(paperOfTitle("云岭州商务局关于开展检查的通知"), undefined);
  });
});
