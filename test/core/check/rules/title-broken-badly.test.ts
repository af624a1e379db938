import { titleBrokenBadly } from "../../../../src/core/check/rules/title-broken-badly";
import { draftOf, testRule } from "../rule-tester";

/** A draft whose title is broken into these lines by the writer. */
function broken(...lines: readonly string[]): string {
  return draftOf(`发文机关: 云岭州商务局\n标题: |\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

/** What is wrong and what the suggestion makes of it: the title on one line. */
function wrong(lines: readonly string[], says: string) {
  return {
    draft: broken(...lines),
    found: [`|\n  ${lines.join("\n  ")}`],
    fixed: draftOf(`发文机关: 云岭州商务局\n标题: ${lines.join("")}`),
    says,
  };
}

testRule(titleBrokenBadly, {
  wrong: [
    wrong(["云岭州商务局关于开展公文质量检查", "的通知"], "有一行以“的”开头"),
    wrong(["云岭州商务局关于", "开展公文质量检查工作的通知"], "有一行以“关于”结尾"),
    wrong(["云岭州商务局关于开展公文质", "量检查工作的通知"], "“文质”和“量检”之间拆开了词语"),
    wrong(["云岭州商", "务局关于开展公文质量检查工作的通知"], "“州商”和“务局”之间拆开了机关名称"),
    wrong(["云岭州商务局关于开展2026", "年公文质量检查工作的通知"], "之间拆开了词语"),
    wrong(["云岭州商务局关于开展全州", "公文质量", "专项检查和整改工作的通知"], "沙漏形"),
    wrong(["云岭州商务局关于", "建立公文质量检查", "制度有关事项通知"], "有一行以“关于”结尾"),
    wrong(["云岭州商务局文件", "建立公文质量检查", "制度有关事项通知"], "长方形"),
    wrong(["云岭州商务局", "关于开展公文质量检查的", "通知"], "一两个字"),
    wrong(["公告", "云岭州商务局公文质量检查结果"], "一两个字"),
  ],
  right: [
    draftOf("标题: 云岭州商务局关于开展公文质量检查工作和整改工作有关事项的通知"),
    broken("云岭州商务局关于开展", "公文质量检查工作的通知"),
    broken("云岭州商务局", "云岭州财政局关于开展", "公文质量检查工作的通知"),
    draftOf("文种: 命令\n标题: |\n  云岭州人民政\n  府令"),
    draftOf("文种: 通知", "# 云岭州商务局关于开展公文质量检查工作的通知\n正文。"),
  ],
});
