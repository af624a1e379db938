import type { Findings } from "./findings";
import type { Lines } from "./lines";
import { bare } from "./units";
import { documentNumberIn, isDate, isOrgan, LABELLED, serialNumberIn } from "./wording";

/** Lines such as 【文号】 and 发文单位： of web pages; several of them may stand on one line. */
export function readLabelled(lines: Lines, end: number, findings: Findings): void {
  for (let index = 0; index < end; index++) {
    const unit = lines.text(index);
    if (!unit || unit.bare.length > 200) continue;
    const cells = unit.text.split(/\t|\s{2,}/u).map((cell) => cell.trim());
    if (cells.length > 2) for (const each of labelledCells(cells)) findings.add(each.element, each.value, BY_LABEL, []);
    const single = cells.length > 2 ? undefined : labelled(unit.bare);
    if (!single) continue;
    findings.add(single.element, single.value, BY_LABEL, [unit.text]);
    lines.take(index);
  }
}

const BY_LABEL = ["likely", "label"] as const;

interface Labelled {
  readonly element: (typeof LABELLED)[number][0];
  readonly value: string;
}

/** The elements in cells, each a label and its value in one cell or in two. */
function labelledCells(cells: readonly string[]): readonly Labelled[] {
  return cells.flatMap((cell, index) => {
    const found = labelled(bare(cell)) ?? labelled(bare(cell + (cells[index + 1] ?? "")));
    return found ? [found] : [];
  });
}

/** The element that the text is with its label; undefined when its value cannot be one. */
function labelled(text: string): Labelled | undefined {
  for (const [element, pattern] of LABELLED) {
    const label = pattern.exec(text)?.[0];
    if (!label || !/[:\uFF1A】\]]$/u.test(label)) continue;
    const value = text.slice(label.length).replace(/^\[[\u4e00-\u9fa5]{2,6}\]/u, "");
    if (value !== "" && MAY_BE[element](value)) return { element, value };
  }
  return undefined;
}

const MAY_BE: Readonly<Record<Labelled["element"], (value: string) => boolean>> = {
  标题: (value) => value.length >= 5 && value.length <= 120,
  发文字号: (value) => documentNumberIn(value) !== undefined || serialNumberIn(value) !== undefined,
  发文机关: isOrgan,
  成文日期: isDate,
};
