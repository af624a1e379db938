import type { Findings } from "./findings";
import type { Lines } from "./lines";
import { cutOutside, withoutWideWhite } from "./names";
import { isOrgan, lineWithDate } from "./wording";

const COPY = /^\s*抄\s*[送报]\s*[:\uFF1A]\s*/u;

/** Other lists of an imprint, for which the draft has no element. */
const OTHER_LISTS = /^(?:分送|发送|报送|主题词|校对|打字|共印|印数|责任编辑|录入)[:\uFF1A]/u;

/** Tells the imprint apart: 抄送机关, 印发机关 and 印发日期, wherever they stand below the head. */
export function readImprint(lines: Lines, from: number, findings: Findings): void {
  for (let index = from; index < lines.length; index++) {
    const unit = lines.text(index);
    if (!unit) continue;
    if (COPY.test(unit.text) && !findings.has("抄送机关")) takeCopies(lines, index, findings);
    else if (/印发$/u.test(unit.bare)) takePrinting(lines, index, findings);
    else if (OTHER_LISTS.test(unit.bare)) {
      findings.unnamed.push(unit.text);
      lines.take(index);
    }
  }
}

/** The list of copies, over as many lines as it takes to its full stop. */
function takeCopies(lines: Lines, start: number, findings: Findings): void {
  const words: string[] = [];
  for (let index = start; index < start + 12; index++) {
    const unit = lines.text(index);
    if (!unit || (index > start && (/印发$/u.test(unit.bare) || OTHER_LISTS.test(unit.bare)))) break;
    words.push(unit.text);
    lines.take(index);
    if (/[。.]$/u.test(unit.bare)) break;
  }
  const text = withoutWideWhite(
    words
      .join("")
      .replace(COPY, "")
      .replace(/[。.]\s*$/u, ""),
  );
  findings.add("抄送机关", cutOutside(text, /\uFF0C/u), ["sure", "label"], words);
}

/** The printing organ and the date on one line, or on two. */
function takePrinting(lines: Lines, index: number, findings: Findings): void {
  const unit = lines.text(index);
  const parts = lineWithDate(unit?.bare ?? "");
  if (!unit || !parts || parts.behind !== "印发" || findings.has("印发日期")) return;
  const above = lines.before(index);
  const organAbove = lines.text(above);
  const isAbove = parts.before === "" && organAbove !== undefined && isOrgan(organAbove.bare);
  const organ = isAbove ? organAbove.bare : parts.before;
  if (organ !== "" && !isOrgan(organ)) return;
  findings.add("印发机关", organ, ["sure", "form"], [organ]);
  findings.add("印发日期", parts.date, ["sure", "form"], [`${parts.date}印发`]);
  lines.take(index);
  if (isAbove) lines.take(above);
}
