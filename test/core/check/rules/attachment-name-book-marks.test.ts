import { attachmentNameBookMarks } from "../../../../src/core/check/rules/attachment-name-book-marks";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentNameBookMarks, {
  wrong: [
    {
      draft: draftOf("附件: [《检查表》, 《整改台账》。]"),
      found: ["《检查表》", "《整改台账》"],
      fixed: draftOf("附件: [检查表, 整改台账。]"),
    },
  ],
  right: [draftOf("附件: [检查表, 《用车办法》和《用房办法》对照, 《办法》（试行）]")],
});
