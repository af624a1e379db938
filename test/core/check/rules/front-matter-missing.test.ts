import { frontMatterMissing } from "../../../../src/core/check/rules/front-matter-missing";
import { draftOf, testRule } from "../rule-tester";

testRule(frontMatterMissing, {
  wrong: [
    {
      draft: "关于检查的通知\n正文。",
      found: ["关于检查的通知"],
      fixed:
        "---\n文种: 【文种】\n发文机关: 【发文机关】\n发文字号: 【发文字号】\n标题: 【标题】\n主送机关: 【主送机关】\n成文日期: 【成文日期】\n印发机关: 【印发机关】\n印发日期: 【印发日期】\n---\n关于检查的通知\n正文。",
    },
    {
      draft: "\uFEFF# 关于检查的通知\r\n正文。",
      found: ["# 关于检查的通知"],
      fixed:
        "\uFEFF---\r\n文种: 【文种】\r\n发文机关: 【发文机关】\r\n发文字号: 【发文字号】\r\n主送机关: 【主送机关】\r\n成文日期: 【成文日期】\r\n印发机关: 【印发机关】\r\n印发日期: 【印发日期】\r\n---\r\n# 关于检查的通知\r\n正文。",
    },
  ],
  right: [draftOf("文种: 通知"), "---\n---\n", "<!-- gongwen-disable-next-line front-matter-missing -->\n便条一张。"],
});
