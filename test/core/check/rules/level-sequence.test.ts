import { levelSequence } from "../../../../src/core/check/rules/level-sequence";
import { draftOf, testRule } from "../rule-tester";

testRule(levelSequence, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "一、甲\n三、乙\n四、丙"),
      found: ["三、"],
      fixed: draftOf("文种: 通知", "一、甲\n二、乙\n三、丙"),
      says: "“三、”应为“二、”",
    },
    {
      draft: draftOf("文种: 通知", "一、甲\n二、乙\n二、丙\n四、丁"),
      found: ["二、"],
      fixed: draftOf("文种: 通知", "一、甲\n二、乙\n三、丙\n四、丁"),
    },
    {
      draft: draftOf("文种: 通知", "一、甲\n（二）乙\n（三）丙\n二、丁"),
      found: ["（二）"],
      fixed: draftOf("文种: 通知", "一、甲\n（一）乙\n（二）丙\n二、丁"),
    },
    {
      draft: draftOf("文种: 通知", "一、甲\n一一、乙\n三、丙"),
      found: ["一一、"],
      fixed: draftOf("文种: 通知", "一、甲\n二、乙\n三、丙"),
    },
    {
      draft: draftOf("文种: 通知", "1.甲\n1）乙\n3）丙\n2.丁\n附件\n清单\n2.甲"),
      found: ["3）", "2."],
      fixed: draftOf("文种: 通知", "1.甲\n1）乙\n（2）丙\n2.丁\n附件\n清单\n1.甲"),
    },
  ],
  right: [
    draftOf("文种: 通知", "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己"),
    draftOf("文种: 通知", "一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己"),
    draftOf("文种: 通知", "1.甲\n2.乙\n以下各项：\n1.丙\n2.丁"),
    draftOf("文种: 决定", "第一章　甲\n第一条　乙\n第二条　丙\n第二章　丁\n第三条　戊"),
    draftOf("文种: 通知", "注\uFF1A1.甲\n2.乙\n3.丙"),
    draftOf("文种: 通知", "1.甲\n2.3月底前乙\n3.丙"),
    draftOf("文种: 通知", "## 甲\n### 乙\n（一）丙"),
  ],
});
