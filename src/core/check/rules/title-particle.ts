import { hasPlaceholder } from "../../standard/placeholders";
import { doubledKind, KIND_MODIFIERS, OPEN_MODIFIERS, outsideNames, titleStem } from "../../standard/titles";
import type { Rule } from "../rule";
import { kindEndingOf } from "../title-parts";
import { titleWords } from "../words";

const PARTICLE = "的";

const ABOUT_OR_PASSING_ON = /关于|转发|批转|印发/u;

export const titleParticle: Rule = {
  id: "title-particle",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题的事由和文种之间通常用“的”连接，应写作“的{ending}”。",
    en: "的 usually stands between the matter and the kind of a title: “的{ending}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    const word = words && kindEndingOf(words)?.word;
    if (!words || !word) return;
    const end = titleStem(words.text).length;
    const before = words.text.slice(0, end - word.length);
    if (before.endsWith(PARTICLE) || hasPlaceholder(words.text) || doubledKind(words.text)) return;
    if (!ABOUT_OR_PASSING_ON.test(outsideNames(words.text))) return;
    const openModifier = OPEN_MODIFIERS.find((open) => before.endsWith(`的${open}`));
    const modifier = KIND_MODIFIERS.find((firm) => before.endsWith(firm)) ?? "";
    const from = before.length - modifier.length;
    if (from === 0 || openModifier || before.charAt(from - 1) === PARTICLE) return;
    const ending = modifier + word;
    const edits = words.replace(from, from, PARTICLE);
    report({
      range: words.rangeOf(from, end),
      data: { ending },
      fixes:
        edits.length > 0 ? [{ title: { zh: `在“${ending}”前加“的”`, en: `Put 的 before “${ending}”` }, edits }] : [],
    });
  },
};
