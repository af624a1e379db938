import { fieldOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { writeValues } from "../../draft/field-edits";
import type { ElementName } from "../../standard/elements";
import { yamlList } from "../../text/yaml-scalar";
import { attachedTexts } from "../attachments";
import { organsOf, PARTING } from "../organs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

/** Elements each value of which has a place of its own on the page, and whether these texts are several of them. */
const ELEMENTS: readonly (readonly [
  element: ElementName,
  areSeveral: (texts: readonly string[], draft: Draft) => boolean,
])[] = [
  ["发文机关", () => true],
  ["签发人", () => true],
  ["附件", areAttached],
];

/** The name of an attachment may hold a comma: only those that stand behind the text as they are listed are several. */
function areAttached(texts: readonly string[], draft: Draft): boolean {
  const titles = new Set(attachedTexts(draft).map(({ title }) => title));
  return texts.every((text) => titles.has(text));
}

export const valuesApart: Rule = {
  id: "values-apart",
  element: "全文",
  onlyDrafts: true,
  clause: "公文草稿的书写格式",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”会被当作一个{element}，几个{element}应写在方括号里，用半角逗号隔开。",
    en: "“{found}” is taken for one {element}: several stand in square brackets with half-width commas between them.",
  },
  fix: "suggestion",
  seeksInElements: [sought(PARTING)],
  check(draft, report) {
    for (const [element, areSeveral] of ELEMENTS) {
      const joined = allWordsOf(draft, element);
      const organs = organsOf(draft, element);
      const [first] = joined;
      if (!first || organs.length <= joined.length) continue;
      const field = fieldOf(draft, element);
      const texts = organs.map(({ text }) => text);
      if (!field || !areSeveral(texts, draft)) continue;
      const list = yamlList(texts);
      const edits = writeValues(draft, field, texts);
      const title = { zh: `改为“${list}”`, en: `Change to “${list}”` };
      const range = { start: first.range.start, end: (joined.at(-1) ?? first).range.end };
      const data = { element, found: joined.map(({ text }) => text).join("、") };
      report({ range, data, fixes: edits.length > 0 ? [{ title, edits }] : [] });
    }
  },
};
