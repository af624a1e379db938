import { kindOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { KindName } from "../../standard/kinds";
import { mayBeSameOrgan } from "../../standard/organ-names";
import { hasPlaceholder } from "../../standard/placeholders";
import { changeTo, changing } from "../fixes";
import type { Fix, Rule } from "../rule";
import { issuersIn } from "../title-parts";
import { allWordsOf, titleWords } from "../words";

/** Their titles name a meeting. */
const OF_MEETINGS: readonly (KindName | undefined)[] = ["决议", "纪要"];

/** A meeting that adopts a decision. */
const MEETING = /会议|[大全]会$/u;

export const titleIssuer: Rule = {
  id: "title-issuer",
  element: "标题",
  clause: "《党政机关公文处理工作条例》第九条第七项、第十一项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标题中的发文机关“{found}”与发文机关“{issuer}”不一致，应为同一机关。",
    en: "The title names “{found}” and the document is issued by “{issuer}”: they must be the same organ.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    const own = textsOf(draft, "发文机关");
    const others = words ? issuersIn(words).filter(({ text }) => !own.includes(text)) : [];
    if (!words || others.length === 0 || OF_MEETINGS.includes(kindOf(draft)?.name)) return;
    const issuers = issuersOf(draft);
    if (issuers.length === 0 || issuers.some(hasPlaceholder)) return;
    const all = issuers.join("");
    for (const { text, from, to } of others) {
      // Names that follow each other without a mark between them are read as one.
      const isKnown = [...issuers, all].some((name) => mayBeSameOrgan(text, name) || text.includes(name));
      if (isKnown || MEETING.test(text) || hasPlaceholder(text)) continue;
      const issuer = issuers[0] ?? "";
      const fixes =
        issuers.length === 1 ? [...changing(words.replace(from, to, issuer), issuer), ...ofField(text)] : [];
      report({ range: words.rangeOf(from, to), data: { found: text, issuer: issuers.join("、") }, fixes });
    }

    function ofField(right: string): readonly Fix[] {
      const [only, ...others] = allWordsOf(draft, "发文机关");
      if (!only || others.length > 0) return [];
      const title = { zh: `把发文机关改为“${right}”`, en: `Change the issuer to “${right}”` };
      return changeTo(only, right).map(({ edits }) => ({ title, edits }));
    }
  },
};

/** The issuers under every name that the document gives them. */
function issuersOf(draft: Draft): readonly string[] {
  const marks = textsOf(draft, "发文机关标志").map((mark) => mark.replace(/文件$/u, ""));
  const values = [...textsOf(draft, "发文机关"), ...textsOf(draft, "发文机关署名"), ...marks];
  const names = values.flatMap((value) => value.split(/[\s、\uFF0C]+/u));
  return [...new Set(names.filter((name) => name !== ""))];
}
