import { lastLineSingleCharacter } from "../../../../src/core/check/rules/last-line-single-character";
import { draftOf, testRule } from "../rule-tester";

/** A word that fills the first line of a paragraph and cannot give up a character. */
const WORD = "A".repeat(52);

testRule(lastLineSingleCharacter, {
  wrong: [
    { draft: draftOf("文种: 通知", `${WORD}号。`), found: ["号。"], says: "“号”" },
    { draft: draftOf("文种: 通知", `正文。\n一、${WORD.slice(4)}表\n附件\n说明\n${WORD}𠮷`), found: ["表", "𠮷"] },
  ],
  right: [
    draftOf("文种: 通知", `${WORD}有号。`),
    draftOf("文种: 通知", WORD),
    draftOf("文种: 通知", "号。"),
    draftOf("文种: 通知", `${WORD}……`),
  ],
});
