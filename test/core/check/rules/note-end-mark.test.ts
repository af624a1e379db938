import { noteEndMark } from "../../../../src/core/check/rules/note-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(noteEndMark, {
  wrong: [
    { draft: draftOf("附注: 此件公开发布。"), found: ["。"], fixed: draftOf("附注: 此件公开发布") },
    { draft: draftOf("附注: （此件公开发布。）。"), found: ["。", "。"], fixed: draftOf("附注: （此件公开发布）") },
  ],
  right: [
    draftOf("附注: 此件公开发布"),
    draftOf("附注: （此件公开发布）"),
    draftOf("附注: （此件发至县级。不得翻印。）"),
    draftOf("附注: 。"),
  ],
});
