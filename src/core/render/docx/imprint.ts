import { formatOf, textOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { addresseeLine, printLine, RECIPIENTS, recipientLine } from "../../draft/wording";
import { IMPRINT, PAGE, TYPE_AREA } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { box, DRAWING } from "./box";
import { fitParagraph } from "./fit-lines";
import { BREAK_LINE, CHARACTER_SPACING, characters, fullLine, millimetres, TEXT_WIDTH, twips } from "./measures";
import { type BoxModel, eighths, type ParagraphModel, paragraph, type RuledRow, run } from "./model";
import type { PagesFacts } from "./pages-facts";
import type { SectionContent } from "./sections";

/** A 四号 character as it is set. */
const CHARACTER = POINTS.四号 * 20 + CHARACTER_SPACING;

/** One character in from both sides (7.4.2, 7.4.3). */
const INDENT = CHARACTER;

const LINE = fullLine(POINTS.四号);

/** An eighth of a point, in which rules are counted, in twips. */
const EIGHTH = 20 / 8;

/**
 * The sections with the imprint (版记) at the foot of the last page, and before it what the pages have: nothing, a page
 * break, or a blank page without number (7.4, 7.5). The box hangs on the page, not on the text, for only so do word
 * processors agree where it stands.
 */
export function withImprint(
  sections: readonly SectionContent[],
  draft: Draft,
  facts: PagesFacts,
): readonly SectionContent[] {
  const imprint = imprintBox(draft, facts);
  const last = sections.at(-1);
  if (!imprint || !last) return sections;
  const { imprintAfter, isImprintNumbered } = facts;
  const anchor = (pageBreakBefore: boolean) => paragraph("Break", "", { box: imprint, pageBreakBefore });
  if (imprintAfter === 0 || (imprintAfter === 1 && isImprintNumbered && !last.options.isLandscape)) {
    return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, anchor(imprintAfter === 1)] }];
  }
  const hasBlankPage = imprintAfter > 1;
  const blank = hasBlankPage ? [paragraph("Break", "")] : [];
  const options = { isLetter: last.options.isLetter, isNumbered: isImprintNumbered };
  return [...sections, { blocks: [...blank, anchor(hasBlankPage)], options }];
}

/** The box with its rows; undefined when the draft has nothing to put in it. */
function imprintBox(draft: Draft, facts: PagesFacts): BoxModel | undefined {
  const parts = [recipients(draft, facts), printRow(draft), copiesRow(draft)].filter((lines) => lines.length > 0);
  if (parts.length === 0) return undefined;
  const lineCount = parts.flat().reduce((sum, { count }) => sum + count, 0);
  const overhang = formatOf(draft) === "信函" ? 0 : IMPRINT.thickRule / 2;
  const height = PAGE.height - TYPE_AREA.bottom + millimetres(lineCount * LINE) + overhang;
  return box({
    id: DRAWING.imprint,
    name: "版记",
    left: TYPE_AREA.left,
    top: PAGE.height - height,
    width: TYPE_AREA.width,
    height,
    below: PAGE.height - TYPE_AREA.bottom - overhang - millimetres(BREAK_LINE),
    reachesFoot: true,
    table: { width: TEXT_WIDTH, rows: formatOf(draft) === "信函" ? parts.map(plainRow) : parts.map(ruledRow) },
    paragraphs: [paragraph("Break", "")],
  });
}

/** A letter's imprint has no rules (10.1). */
function plainRow(lines: readonly Line[]): RuledRow {
  return rowOf(lines, LINE, null);
}

function ruledRow(lines: readonly Line[], index: number, parts: readonly (readonly Line[])[]): RuledRow {
  const rules = { top: ruleWidth(index === 0), bottom: ruleWidth(index === parts.length - 1) };
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  // Word processors add a row's rules to its height.
  const added = ((rules.top + rules.bottom) / 2) * EIGHTH;
  return rowOf(lines, Math.floor(LINE - added / count), rules);
}

/** `line`: the height of each line in twips. */
function rowOf(lines: readonly Line[], line: number, rules: RuledRow["rules"]): RuledRow {
  const count = lines.reduce((sum, entry) => sum + entry.count, 0);
  const spacing = { before: null, after: null, line };
  return {
    revision: null,
    height: count * line,
    rules,
    paragraphs: lines.map(({ paragraph }) => ({ ...paragraph, spacing })),
  };
}

/** The first and the last rule are thick, those between thin (7.4.1). */
function ruleWidth(isOuter: boolean): number {
  return eighths(isOuter ? IMPRINT.thickRule : IMPRINT.thinRule);
}

interface Line {
  readonly paragraph: ParagraphModel;
  /** How many lines its text takes. */
  readonly count: number;
}

/** The addressees where they were moved here, and those who get a copy, with no rule between (7.3.2, 7.4.2). */
function recipients(draft: Draft, facts: PagesFacts): readonly Line[] {
  const addressees = facts.areAddresseesMoved ? addresseeLine(draft)?.replace(/\uFF1A$/u, "。") : undefined;
  const others = RECIPIENTS.flatMap(({ element, label }) => {
    const organs = recipientLine(draft, element);
    return organs === undefined ? [] : [labelled(element, label, organs, facts)];
  });
  return addressees === undefined ? others : [labelled("主送机关", "主送\uFF1A", addressees, facts), ...others];
}

/** The style of each list of names. */
const LIST_STYLES = { 主送机关: "Copy", 报: "ReportedTo", 送: "SentTo", 发: "IssuedTo", 抄送机关: "Copy" } as const;

/** A label and names; further lines begin below the first name. */
function labelled(element: keyof typeof LIST_STYLES, label: string, names: string, facts: PagesFacts): Line {
  const hanging = characters(label) * CHARACTER;
  const room = Math.floor((twips(TYPE_AREA.width) - 2 * INDENT - hanging) / CHARACTER);
  const indent = { left: INDENT + hanging, hanging, right: INDENT };
  const model = paragraph(LIST_STYLES[element], label + names, { indent });
  return {
    paragraph: fitParagraph(model, facts.linesOf(element, label + names), {
      first: INDENT,
      others: INDENT + hanging,
      end: TEXT_WIDTH - INDENT,
      points: POINTS.四号,
    }),
    count: facts.lineCount(element) || Math.max(1, Math.ceil(characters(names) / room)),
  };
}

/** The printing organ at the left and the date at the right (7.4.3). */
function printRow(draft: Draft): readonly Line[] {
  const line = printLine(draft);
  return line ? [apart("PrintingOrgan", line.organ, line.date)] : [];
}

/** How many copies of a bulletin are printed, at the right. */
function copiesRow(draft: Draft): readonly Line[] {
  const copies = textOf(draft, "印数");
  return copies === undefined ? [] : [apart("PrintRun", "", copies)];
}

/** Words at the left and at the right of one line. */
function apart(style: "PrintingOrgan" | "PrintRun", left: string, right: string): Line {
  const runs = [run(left), run(right, { after: "tab" })];
  const tabs = [{ kind: "right", position: TEXT_WIDTH - INDENT } as const];
  return { paragraph: paragraph(style, runs, { indent: { left: INDENT }, tabs }), count: 1 };
}
