import { titleManyIssuers } from "../../../../src/core/check/rules/title-many-issuers";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(titleManyIssuers, {
  wrong: [
    {
      draft: draftOf("标题: 州商务局、州财政局、州税务局、州统计局关于检查的通知"),
      found: ["州商务局、州财政局、州税务局、州统计局"],
      fixed: draftOf("标题: 州商务局等四部门关于检查的通知"),
      says: "4个",
    },
  ],
  right: [
    draftOf("标题: 州商务局\u3000州财政局\u3000州税务局关于检查的通知"),
    draftOf("标题: 州商务局等四部门关于检查的通知"),
    draftOf("标题: 关于教育、卫生、文化、体育工作的通知"),
    draftOf("标题: 【甲】、【乙】、【丙】、【丁】关于检查的通知"),
  ],
});

testRule(
  titleManyIssuers,
  {
    wrong: [
      {
        draft: draftOf("标题: 州商务局\u3000州财政局关于检查的通知"),
        found: ["州商务局\u3000州财政局"],
        fixed: draftOf("标题: 州商务局等二部门关于检查的通知"),
      },
    ],
    right: [draftOf("标题: 州商务局关于检查的通知")],
  },
  officeWith(titleManyIssuers, "最少机关数", 2),
);
