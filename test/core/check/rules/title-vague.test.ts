import { titleVague } from "../../../../src/core/check/rules/title-vague";
import { draftOf, testRule } from "../rule-tester";

testRule(titleVague, {
  wrong: [
    { draft: draftOf("标题: 云岭州商务局关于有关事项的通知"), found: ["关于有关事项"], says: "“关于有关事项”" },
    { draft: draftOf("标题: 关于做好相关工作的通知"), found: ["关于做好相关工作"] },
    { draft: draftOf("标题: 关于若干问题的意见"), found: ["关于若干问题"] },
  ],
  right: [
    draftOf("标题: 关于展销会有关事项的通知"),
    draftOf("标题: 关于工作人员工资的通知"),
    draftOf("标题: 关于做好有关工作人员培训的通知"),
    draftOf("标题: 关于问题食品召回的通知"),
  ],
});
