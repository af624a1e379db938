import { titleEnumeration } from "../../../../src/core/check/rules/title-enumeration";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(titleEnumeration, {
  wrong: [{ draft: draftOf("标题: 关于招商、布展、安保、接待的通知"), found: ["、布展、安保、"], says: "3个顿号" }],
  right: [
    draftOf("标题: 州商务局、州财政局关于招商、布展、安保的通知"),
    draftOf("标题: 关于印发《招商、布展、安保、接待办法》的通知"),
    draftOf("标题: 关于检查的通知"),
  ],
});

testRule(
  titleEnumeration,
  {
    wrong: [{ draft: draftOf("标题: 关于招商、布展的通知"), found: ["、"] }],
    right: [draftOf("标题: 州商务局、州财政局关于招商的通知")],
  },
  officeWith(titleEnumeration, "最多顿号", 0),
);
