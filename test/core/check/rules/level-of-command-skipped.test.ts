import { levelOfCommandSkipped } from "../../../../src/core/check/rules/level-of-command-skipped";
import { draftOf, testRule } from "../rule-tester";

testRule(levelOfCommandSkipped, {
  wrong: [
    { draft: draftOf("文种: 请示\n发文机关: 石桥县人民政府\n主送机关: 云江省人民政府"), found: ["云江省人民政府"] },
    {
      draft: draftOf("文种: 报告\n发文机关: 石桥县城关镇人民政府\n主送机关: 望山市人民政府"),
      found: ["望山市人民政府"],
    },
    { draft: draftOf("文种: 报告\n发文机关: 城关镇人民政府\n主送机关: 云岭州人民政府"), found: ["云岭州人民政府"] },
  ],
  right: [
    draftOf("文种: 请示\n发文机关: 石桥县人民政府\n主送机关: 云江省人民政府\n抄送机关: 云岭州人民政府"),
    draftOf("文种: 请示\n发文机关: 石桥县人民政府\n主送机关: 云岭州人民政府"),
    draftOf("文种: 请示\n发文机关: 城关镇人民政府\n主送机关: 望山市人民政府"),
    draftOf("文种: 请示\n发文机关: 石桥县城关镇人民政府\n主送机关: 石桥县人民政府"),
    draftOf("文种: 函\n发文机关: 石桥县人民政府\n主送机关: 云江省人民政府"),
  ],
});
