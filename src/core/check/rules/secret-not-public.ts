import { kindOf } from "../../draft/access";
import { readSecrecy } from "../../standard/secrecy";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

/** Notes that make a document public. */
const PUBLIC = /主动公开|公开发布|公开发行/u;

export const secretNotPublic: Rule = {
  id: "secret-not-public",
  element: "密级",
  needs: [given("密级")],
  clause: "《中华人民共和国政府信息公开条例》第十四条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标有密级的公文不得公开，“{found}”与密级“{level}”矛盾。",
    en: "A secret document is not made public: “{found}” contradicts the level “{level}”.",
  },
  fix: "none",
  check(draft, report) {
    const level = readSecrecy(firstWordsOf(draft, "密级")?.text ?? "")?.level;
    if (!level) return;
    const note = firstWordsOf(draft, "附注");
    const match = note && PUBLIC.exec(note.text);
    if (note && match) {
      const end = match.index + match[0].length;
      report({ range: note.rangeOf(match.index, end), data: { level, found: match[0] } });
    }
    const kind = kindOf(draft);
    const secrecy = firstWordsOf(draft, "密级");
    if (secrecy && kind?.directions[0] === "public") {
      report({ range: secrecy.range, data: { level, found: kind.name } });
    }
  },
};
