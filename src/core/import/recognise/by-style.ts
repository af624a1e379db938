import { labelOf } from "../../draft/body/numbered-heading";
import type { ElementName } from "../../standard/elements";
import type { SourcePicture, SourceTable } from "../source";
import { completeStyled } from "./complete-styled";
import type { Findings } from "./findings";
import { cutOutside, listed, organsIn, withoutWideWhite } from "./names";
import type { BodyPart, Recognition } from "./recognised";
import { titleText } from "./title";
import { type TextUnit, textUnit, type Unit } from "./units";

/**
 * Tells the elements apart by the names of their styles, as in documents that gongwen made; undefined where the text has
 * no style of that kind. `findings` are known already.
 */
export function readByStyle(units: readonly Unit[], findings: Findings): Recognition | undefined {
  const isOurs = units.some((unit) => unit.type === "text" && TELLING.has(unit.look.style ?? ""));
  return isOurs ? new StyledReader(findings).read(units) : undefined;
}

/** Styles that no template of a word processor has. */
const TELLING = new Set(["公文正文", "公文标题", "发文机关标志", "发文字号", "条文"]);

type StyledPart = (reader: StyledReader, units: readonly TextUnit[]) => void;

const one =
  (element: ElementName): StyledPart =>
  (reader, units) =>
    reader.add(element, [joined(units)], units);

/** A list of a bulletin, its name before it. */
const recipients =
  (element: "报" | "送" | "发"): StyledPart =>
  (reader, units) =>
    reader.add(
      element,
      cutOutside(
        joined(units)
          .replace(/^.\uFF1A/u, "")
          .replace(/。$/u, ""),
        /\uFF0C/u,
      ),
      units,
    );

/** What the paragraphs of a style are; units of one style that follow each other come together. */
const STYLES: Readonly<Record<string, StyledPart>> = {
  份号: (reader, units) => reader.leftAndNumber("份号", units),
  密级: (reader, units) => reader.leftAndNumber("密级", units),
  紧急程度: (reader, units) => reader.leftAndNumber("紧急程度", units),
  发文机关标志: (reader, units) => reader.mark(units),
  发文字号: one("发文字号"),
  签发人: (reader, units) => reader.signers(units),
  纪要版头: (reader, units) => reader.issuerAndDate(units),
  简报报头: (reader, units) => reader.issuerAndDate(units),
  公文标题: (reader, units) => reader.add("标题", [titleText(units.map(({ text }) => text))], units),
  标题下发文字号: one("发文字号"),
  标题下署名: (reader, units) => reader.add("发文机关署名", textsOf(units), units),
  标题下成文日期: (reader, units) => reader.add("成文日期", [withoutParentheses(joined(units))], units),
  称谓: (reader, units) => reader.add("称谓", listed(joined(units).replace(/[\s:\uFF1A]+$/u, "")), units),
  主送机关: (reader, units) => reader.add("主送机关", organsIn(joined(units).replace(/[\s:\uFF1A]+$/u, "")), units),
  附件说明: (reader, units) => reader.add("附件", noteNames(units), units),
  参加人员: (reader, units) => reader.attendance(units),
  发文机关署名: (reader, units) =>
    reader.add(
      "发文机关署名",
      units.flatMap(({ text }) => text.split("\t")),
      units,
    ),
  成文日期: one("成文日期"),
  附注: (reader, units) => reader.add("附注", [withoutParentheses(joined(units))], units),
  抄送机关: (reader, units) => reader.copies(units),
  报: recipients("报"),
  送: recipients("送"),
  发: recipients("发"),
  印发机关: (reader, units) => reader.printing(units),
  印数: one("印数"),
  附件编号: (reader, units) => reader.opening(units),
  附件标题: (reader, units) => reader.attachmentTitle(units),
  图片题注: (reader, units) => reader.caption(units),
  公文页码: () => {},
  版面控制: () => {},
  章标题: (reader, units) => reader.chapter(units),
};

class StyledReader {
  readonly #findings: Findings;
  readonly #body: BodyPart[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  read(units: readonly Unit[]): Recognition {
    for (let at = 0; at < units.length; ) {
      const unit = units[at] as Unit;
      if (unit.type !== "text") {
        this.#other(unit);
        at++;
        continue;
      }
      const run = sameStyle(units, at);
      const read = STYLES[unit.look.style ?? ""];
      if (read) read(this, run);
      else for (const line of run) this.#body.push({ type: "line", unit: line });
      at += run.length;
    }
    completeStyled(units, this.#findings);
    return { elements: this.#findings.all(), body: this.#body, unnamed: this.#findings.unnamed, drawn: [] };
  }

  add(element: ElementName, values: readonly string[], units: readonly TextUnit[]): void {
    this.#findings.add(
      element,
      values,
      ["sure", "style"],
      units.map(({ text }) => text),
    );
  }

  /** On a letter the number stands on the line of the first element at the left. */
  leftAndNumber(element: "份号" | "密级" | "紧急程度", units: readonly TextUnit[]): void {
    for (const unit of units) {
      const [left = "", number] = unit.text.split("\t");
      this.add(element, [withoutWideWhite(left)], [textUnit([{ text: left, strong: false }])]);
      if (number) this.add("发文字号", [number], [textUnit([{ text: number, strong: false }])]);
    }
  }

  /** The mark on one line, or names above each other and 文件 beside them. */
  mark(units: readonly TextUnit[]): void {
    const lines = units.flatMap(({ text }) => text.split("\t"));
    this.add("发文机关标志", lines, units);
  }

  signers(units: readonly TextUnit[]): void {
    const names: string[] = [];
    for (const { text } of units) {
      for (const part of text.split("\t").map((each) => each.trim())) {
        if (/^签发人\uFF1A/u.test(part)) names.push(part.slice(4));
        else if (/号$/u.test(part)) this.add("发文字号", [part], [textUnit([{ text: part, strong: false }])]);
        else if (part !== "") names.push(part);
      }
    }
    const words = units.map(({ text }) => text.replace(/^[^\t]*号\t/u, ""));
    this.#findings.add("签发人", names, ["sure", "style"], words);
  }

  issuerAndDate(units: readonly TextUnit[]): void {
    const [organ = "", date = ""] = (units[0]?.text ?? "").split("\t");
    this.#findings.add("发文机关", organ, ["sure", "style"], [organ]);
    this.#findings.add("成文日期", date, ["sure", "style"], [date]);
  }

  attendance(units: readonly TextUnit[]): void {
    for (const unit of units) {
      const [, label, names] = /^(出席|请假|列席)\uFF1A([\s\S]*)$/u.exec(unit.text) ?? [];
      if (label === undefined || names === undefined) this.#body.push({ type: "line", unit });
      else this.add(label as "出席" | "请假" | "列席", listed(names), [unit]);
    }
  }

  copies(units: readonly TextUnit[]): void {
    for (const unit of units) {
      const [, label, names = ""] = /^(主送|抄送)\uFF1A([\s\S]*?)。?$/u.exec(unit.text) ?? [];
      if (label === "主送") this.add("主送机关", organsIn(names), [unit]);
      else this.add("抄送机关", cutOutside(names || unit.text, /\uFF0C/u), [unit]);
    }
  }

  printing(units: readonly TextUnit[]): void {
    const [organ = "", date = ""] = (units[0]?.text ?? "").split("\t");
    const isDateAlone = date === "" && /印发$/u.test(organ);
    const day = isDateAlone ? organ : date;
    if (!isDateAlone) this.#findings.add("印发机关", organ, ["sure", "style"], [organ]);
    this.#findings.add("印发日期", day.replace(/印发$/u, ""), ["sure", "style"], [day]);
  }

  opening(units: readonly TextUnit[]): void {
    for (const { bare, text, look } of units) {
      this.#body.push({
        type: "opening",
        words: bare === "" ? "附件" : text,
        source: text,
        isLandscape: look.isLandscape ?? false,
        title: [],
        sureness: "sure",
        reason: "style",
      });
    }
  }

  attachmentTitle(units: readonly TextUnit[]): void {
    const last = this.#body.at(-1);
    const text = titleText(units.map((unit) => unit.text));
    const title = [textUnit([{ text, strong: false }])];
    if (last?.type === "opening") this.#body[this.#body.length - 1] = { ...last, title };
    else for (const unit of units) this.#body.push({ type: "line", unit });
  }

  caption(units: readonly TextUnit[]): void {
    for (const unit of units) {
      const last = this.#body.at(-1);
      if (last?.type === "picture" && last.caption === "") {
        this.#body[this.#body.length - 1] = { ...last, caption: unit.text };
      } else this.#body.push({ type: "line", unit });
    }
  }

  /** A chapter, or a heading without a number that stands in the middle. */
  chapter(units: readonly TextUnit[]): void {
    for (const unit of units) {
      const isNumbered = labelOf([{ text: unit.text, range: { start: 0, end: unit.text.length }, strong: false }]);
      this.#body.push({ type: "line", unit, ...(isNumbered ? {} : { heading: { marks: 1 } }) });
    }
  }

  #other(unit: SourceTable | SourcePicture): void {
    if (unit.type === "table") this.#body.push({ type: "table", table: unit });
    else this.#body.push({ type: "picture", picture: unit, caption: "" });
  }
}

function sameStyle(units: readonly Unit[], from: number): readonly TextUnit[] {
  const run: TextUnit[] = [];
  const style = (units[from] as TextUnit).look.style;
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (unit?.type !== "text" || unit.look.style !== style) break;
    run.push(unit);
  }
  return run;
}

function joined(units: readonly TextUnit[]): string {
  return titleText(units.map(({ text }) => text));
}

function textsOf(units: readonly TextUnit[]): readonly string[] {
  return units.map(({ text }) => text);
}

function withoutParentheses(text: string): string {
  return text.replace(/^\uFF08([\s\S]*)\uFF09$/u, "$1");
}

/** The names on the list of attachments, without label and numbers. */
function noteNames(units: readonly TextUnit[]): readonly string[] {
  const texts = units.map(({ text }) => text.replace(/^附件\uFF1A\s*/u, ""));
  return texts.length > 1 ? texts.map((text) => text.replace(/^\d{1,2}[.\uFF0E、]\s*/u, "")) : texts;
}
