import { kindOf, paperOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { hasPlaceholder } from "../../standard/placeholders";
import { KINDS_TITLED_OTHERWISE } from "../../standard/requirements";
import { outsideNames } from "../../standard/titles";
import type { Fix, Rule } from "../rule";
import { kindEndingOf } from "../title-parts";
import { titleWords, type Words } from "../words";

/** 关于 itself, and verbs that take its place where a document is passed on or somebody is appointed. */
const MATTER = /关于|转发|批转|印发|颁发|公布|发布|任命|任免|免去/u;

/** 在……会议上的报告, 政府工作报告: the name of a text, not of a matter. */
const NAME_OF_TEXT = /上的|工作报告$/u;

/** Prepositions that are written where 关于 is meant: 对供水改造的请示. */
const PREPOSITION = /^[对就]/u;

export const titleAbout: Rule = {
  id: "title-about",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题的事由前面通常有“关于”二字，如“关于……的{kind}”。",
    en: "关于 usually stands before the matter of a title, as in “关于……的{kind}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    if (!words || MATTER.test(outsideNames(words.text))) return;
    const kind = kindOf(draft);
    const ending = kindEndingOf(words);
    if (!ending || paperOf(draft) || (kind && KINDS_TITLED_OTHERWISE.includes(kind.name))) return;
    if (hasPlaceholder(words.text) || NAME_OF_TEXT.test(words.text)) return;
    report({ range: words.range, data: { kind: ending.word }, fixes: withAbout(draft, words) });
  },
};

/** 关于 behind the issuer that begins the title, in place of the preposition there. */
function withAbout(draft: Draft, words: Words): readonly Fix[] {
  const issuer = textsOf(draft, "发文机关").find((name) => words.text.startsWith(name)) ?? "";
  const from = issuer.length;
  const length = PREPOSITION.test(words.text.slice(from)) ? 1 : 0;
  const edits = words.replace(from, from + length, "关于");
  return edits.length > 0 ? [{ title: { zh: "在事由前面写“关于”", en: "Write 关于 before the matter" }, edits }] : [];
}
