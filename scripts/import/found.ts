import { blocksOf, kindOf, textOf, textsOf, titleOf } from "../../src/core/draft/access";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { addresseeLine } from "../../src/core/draft/wording";
import type { Import } from "../../src/core/import/import-document";
import type { Sureness } from "../../src/core/import/recognise/recognised";
import type { NumberingStyle } from "../../src/core/standard/numbering";
import type { MeasuredElement } from "./side-file";

/** What was recognised, in the form of the side file; read from the draft as anybody would read it. */
export function foundIn({ draft: text, elements }: Import): Readonly<Record<MeasuredElement, string | undefined>> {
  const draft = parseDraft(text);
  const signed = elements.find(
    ({ element, reason }) => element === "发文机关署名" || (element === "发文机关" && !/得出/u.test(reason.zh)),
  );
  const date = elements.find(({ element }) => element === "成文日期");
  return {
    文种: kindOf(draft)?.name,
    标题: titleOf(draft)?.text,
    发文字号: textOf(draft, "发文字号"),
    主送机关: addresseeLine(draft),
    落款: signed?.values.join(" / "),
    成文日期: date?.values[0],
    附件说明: textsOf(draft, "附件")[0],
    层次: levels(draft, textsOf(draft, "附件").length),
  };
}

const STYLES: readonly (readonly [name: string, style: NumberingStyle])[] = [
  ["L1", "level-1"],
  ["L2", "level-2"],
  ["L3", "level-3"],
  ["L4", "level-4"],
  ["tiao", "article"],
];

/** How many lines of each level are numbered as the standard has it: the side file counts no others. */
const STANDARD: Readonly<Record<string, RegExp>> = {
  L1: /^.+、$/u,
  L2: /^\uFF08.+\uFF09$/u,
  L3: /^\d+[.\uFF0E]$/u,
  L4: /^\uFF08.+\uFF09$/u,
  tiao: /./u,
};

/** `listed`: the names of attachments, whose lines may have been counted with the third level. */
function levels(draft: ReturnType<typeof parseDraft>, listed: number): string {
  const labels = [...blocksOf(draft)].flatMap((block) =>
    block.type === "heading" && block.label ? [block.label] : [],
  );
  return STYLES.map(([name, style]) => {
    const count = labels.filter((label) => label.style === style && STANDARD[name]?.test(label.text)).length;
    return name === "L3" && listed > 0 ? `L3 ${count}~${count + listed}` : `${name} ${count}`;
  }).join(" ");
}

/** How sure the import is of an element; undefined for one that it did not find, and for the levels. */
export function surenessOf({ elements }: Import, element: MeasuredElement): Sureness | undefined {
  const names: Partial<Readonly<Record<MeasuredElement, readonly string[]>>> = {
    落款: ["发文机关署名", "发文机关"],
    附件说明: ["附件"],
    层次: [],
  };
  return elements.find((each) => (names[element] ?? [element]).includes(each.element))?.sureness;
}
