import { formatLabel } from "../../../src/core/standard/numbering";
import { marked, type Planter } from "../planter";
import { asLine, replacing, saying } from "../ways";

const HAN = "\\p{Script=Han}";
const between = (mark: string) => new RegExp(`(?<=${HAN})${mark}(?=${HAN})`, "gu");

const columns = (count: number, text: string) => `| ${Array.from({ length: count }, () => text).join(" | ")} |`;

/** Faults in the levels and the marks of the main text. */
export const TEXT_PLANTERS: Readonly<Record<string, Planter>> = {
  "level-label": asLine(
    "⟦(一)⟧加强领导。",
    "⟦（二）、⟧严格检查。",
    "⟦1、⟧按时报送。",
    "⟦(3)⟧及时整改。",
    "⟦一.⟧总体要求",
  ),
  "level-sequence": ({ text, body }, random) => {
    const labels = body.flatMap((block, index) => {
      const [above, label] = [body[index - 1], block].map((other) =>
        other?.type === "heading" ? other.label : undefined,
      );
      const isNext =
        label?.value !== undefined &&
        label.value > 1 &&
        above?.style === label.style &&
        label.value === (above.value ?? 0) + 1;
      return isNext && label.text === formatLabel(label.style, label.value) ? [{ ...label, value: label.value }] : [];
    });
    const label = random.pick(labels);
    if (!label) return undefined;
    const wrong = formatLabel(label.style, label.value + 1);
    const spoilt = text.slice(0, label.range.start) + wrong + text.slice(label.range.end);
    return marked(spoilt, { start: label.range.start, end: label.range.start + wrong.length });
  },
  "heading-end-mark": asLine("一、总体要求⟦。⟧\n（一）加强领导。", "一、工作任务⟦。⟧\n1.做好检查。"),
  "cited-document-number": saying(
    "按照《办法》（云商发⟦[2026]12号⟧）要求，",
    "根据云商发⟦（2026）第12号⟧文件，",
    "依照云政办发⟦【2026】7号⟧，",
  ),
  "half-width-punctuation": (draft, random) =>
    (
      random.pick([
        replacing(between("\uFF0C"), "⟦,⟧"),
        replacing(between("\uFF1A"), "⟦:⟧"),
        replacing(between("\uFF1B"), "⟦;⟧"),
      ]) as Planter
    )(draft, random),
  "half-width-brackets": saying("对各县⟦(市、区)⟧，", "有关办法⟦(试行)⟧已经印发，", "《办法》⟦（试行)⟧，"),
  "half-width-full-stop": replacing(/(?<=\p{Script=Han})。(?=\s|$)/gu, "⟦.⟧"),
  "straight-quotes": saying('落实⟦"一岗双责"⟧要求，', "做到⟦'两个确保'⟧，"),
  "table-row-divided": asLine(`\n| 甲 | 乙 |\n| --- | --- |\n⟦| ${"检查内容很多很多。".repeat(300)} | 乙 |⟧\n`),
  "table-too-wide": asLine(`\n⟦${columns(60, "列")}⟧\n${columns(60, "---")}\n${columns(60, "格")}\n`),
};
