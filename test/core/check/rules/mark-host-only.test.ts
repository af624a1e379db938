import { markHostOnly } from "../../../../src/core/check/rules/mark-host-only";
import { draftOf, testRule } from "../rule-tester";

const organs = (count: number) => Array.from({ length: count }, (_, index) => `云岭州第${index + 1}局`).join(", ");

testRule(markHostOnly, {
  wrong: [
    { draft: draftOf(`文种: 通知\n发文机关: [${organs(7)}]`), found: ["云岭州第1局"], says: "排得下6个" },
    { draft: draftOf(`文种: 通知\n发文机关: [${organs(1000)}]`), found: ["云岭州第1局"], says: "有1000个" },
  ],
  right: [
    draftOf(`文种: 通知\n发文机关: [${organs(6)}]`),
    draftOf(`文种: 通知\n版式: 信函\n发文机关: [${organs(10)}]`),
    draftOf(`文种: 通知\n发文机关标志: 云岭州商务局文件\n发文机关: [${organs(10)}]`),
  ],
});
