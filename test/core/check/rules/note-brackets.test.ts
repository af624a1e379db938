import { noteBrackets } from "../../../../src/core/check/rules/note-brackets";
import { draftOf, testRule } from "../rule-tester";

testRule(noteBrackets, {
  wrong: [
    { draft: draftOf("附注: 〔此件公开发布〕"), found: ["〔此件公开发布〕"], fixed: draftOf("附注: 此件公开发布") },
    { draft: draftOf("附注: （此件公开发布"), found: ["（此件公开发布"], fixed: draftOf("附注: 此件公开发布") },
    { draft: draftOf("附注: 此件公开发布）"), found: ["此件公开发布）"], fixed: draftOf("附注: 此件公开发布") },
  ],
  right: [
    draftOf("附注: 此件公开发布"),
    draftOf("附注: （此件公开发布）"),
    draftOf("附注: 联系人：周云川（办公室）"),
    draftOf("附注: 【附注】"),
  ],
});
