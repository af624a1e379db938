import { kindOf, paperOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { KINDS_WITHOUT_TITLE } from "../../standard/requirements";
import { endMarks, kindEnding, titleIssuers, titleStem } from "../../standard/titles";
import { KINDS_MEANT } from "../../standard/wrong-names";
import { lookUp } from "../../text/lookup";
import { changing, deleting } from "../fixes";
import type { Fix, Rule } from "../rule";
import { kindEndingOf } from "../title-parts";
import { titleWords, type Words } from "../words";

export const titleEndsInKind: Rule = {
  id: "title-ends-in-kind",
  element: "标题",
  clause: "《党政机关公文处理工作条例》第九条第七项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标题应以文种结尾，如“关于……的{kind}”。",
    en: "The title ends in the kind of document, such as “关于……的{kind}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    if (!words || kindEndingOf(words) || paperOf(draft) || hasPlaceholder(words.text)) return;
    const kind = kindOf(draft);
    if (kind && KINDS_WITHOUT_TITLE.includes(kind.name)) return;
    if (ANSWER_TO_PROPOSAL.test(words.text)) return;
    const end = titleStem(words.text).length;
    const tail = BEHIND_KIND.exec(words.text.slice(0, end))?.[0] ?? "";
    if (tail !== "" && kindEnding(words.text.slice(0, end - tail.length))) {
      const edits = words.replace(end - tail.length, end, "");
      report({
        range: words.rangeOf(end - tail.length, end),
        data: { kind: tail },
        message: BEHIND,
        fixes: deleting(edits, tail),
      });
      return;
    }
    const wrong = wrongEnding(words.text.slice(0, end));
    const kinds = kind ? [kind.name] : (lookUp(KINDS_MEANT, wrong ?? "") ?? []);
    report({
      range: wrong ? words.rangeOf(end - wrong.length, end) : words.range,
      data: { kind: kinds[0] ?? "通知" },
      fixes: [
        ...(kinds[0] === "通知" ? issuing(words) : []),
        ...kinds.flatMap((name) => (wrong ? replacing(words, end, wrong, name) : adding(words, end, name))),
      ],
    });
  },
};

/** A year or a number behind the kind, as names of files have it. */
const BEHIND_KIND = /[-\u2014_ ]{0,2}(?:19|20)?\d{2}年?$/u;

const BEHIND = {
  zh: "标题应以文种结尾，应删去文种后面的“{kind}”。",
  en: "The title ends in the kind of document: delete “{kind}” behind it.",
};

/** Answers to deputies' proposals have a name of their own. */
const ANSWER_TO_PROPOSAL = /(?:建议|提案)的?答复$/u;

/** What a notice issues: it is no kind itself. */
const ISSUED = /(?:办法|规定|细则|方案|规划|纲要|制度|规则|要点|计划|预案|规程|指南)$/u;

/** The title that issues the document which it names: 云岭州商务局关于印发《用车办法》的通知. */
function issuing(words: Words): readonly Fix[] {
  const name = words.text.slice(0, words.text.length - endMarks(words.text).length);
  const start = titleIssuers(name).at(-1)?.to ?? 0;
  if (!ISSUED.test(titleStem(name)) || name.includes("《")) return [];
  const right = `${name.slice(0, start)}关于印发《${name.slice(start)}》的通知`;
  return changing(words.replace(0, words.text.length, right), right);
}

/** The word at the title's end that stands where a kind should: 关于……的申请. */
function wrongEnding(stem: string): string | undefined {
  return Object.keys(KINDS_MEANT).find((word) => stem.endsWith(`的${word}`));
}

function replacing(words: Words, end: number, wrong: string, kind: string): readonly Fix[] {
  return changing(words.replace(end - wrong.length, end, kind), kind);
}

/** The kind behind the title: what it names (方案, 规定) is issued by the document. */
function adding(words: Words, end: number, kind: string): readonly Fix[] {
  const ending = words.text.slice(0, end).endsWith("的") ? kind : `的${kind}`;
  const edits = words.replace(end, end, ending);
  return edits.length > 0
    ? [{ title: { zh: `在标题末尾加上“${ending}”`, en: `Add “${ending}” at the title's end` }, edits }]
    : [];
}
