import { ELEMENTS } from "../../standard/elements";
import { yamlList, yamlScalar } from "../../text/yaml-scalar";
import type { AttachmentOpeningPart, BodyPart, Recognised, Recognition } from "../recognise/recognised";
import type { SourcePicture } from "../source";
import { commentText, escapedLine, inlineText } from "./escape";
import { tableLines } from "./write-table";

/** A draft as text, and where its elements stand in it. */
export interface WrittenDraft {
  readonly text: string;
  /** The line of each element's key, counted from 0. */
  readonly lineOf: ReadonlyMap<Recognised, number>;
  /** The line of each attachment's opening. */
  readonly openingLines: ReadonlyMap<AttachmentOpeningPart, number>;
  readonly pictures: readonly PictureFile[];
}

/** A picture that the draft names. */
export interface PictureFile {
  /** As the draft writes it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes what was recognised as a draft; `pictureBase` is what the names of its pictures begin with. Lines that are a
 * draft's already (`isDraftText`) are written as they are.
 */
export function writeDraft(recognition: Recognition, pictureBase: string, isDraftText = false): WrittenDraft {
  return new Writer(pictureBase, isDraftText).write(recognition);
}

class Writer {
  readonly #lines: string[] = [];
  readonly #lineOf = new Map<Recognised, number>();
  readonly #openingLines = new Map<AttachmentOpeningPart, number>();
  readonly #pictures: PictureFile[] = [];

  constructor(
    private readonly pictureBase: string,
    private readonly isDraftText: boolean,
  ) {}

  write({ elements, body, unnamed }: Recognition): WrittenDraft {
    this.#frontMatter(elements);
    this.#unnamed(unnamed);
    for (const part of body) this.#part(part);
    return {
      text: `${this.#lines.join("\n")}\n`,
      lineOf: this.#lineOf,
      openingLines: this.#openingLines,
      pictures: this.#pictures,
    };
  }

  #frontMatter(elements: readonly Recognised[]): void {
    this.#lines.push("---");
    for (const { name } of ELEMENTS) {
      const found = elements.find(({ element }) => element === name);
      if (!found) continue;
      this.#lineOf.set(found, this.#lines.length);
      const [first = "", ...others] = found.values.map(oneLine);
      this.#lines.push(`${name}: ${others.length > 0 ? yamlList([first, ...others]) : yamlScalar(first)}`);
    }
    this.#lines.push("---");
  }

  #unnamed(unnamed: readonly string[]): void {
    const lines = unnamed.map(commentText).filter((line) => line !== "");
    if (lines.length > 0) this.#lines.push("<!-- 导入时没有归入要素的文字，请核对后删去：", ...lines, "-->");
  }

  #part(part: BodyPart): void {
    switch (part.type) {
      case "line":
        this.#line(part);
        break;
      case "table":
        this.#apart(tableLines(part.table));
        break;
      case "picture":
        this.#apart([this.#picture(part.picture, part.caption)]);
        break;
      case "opening":
        this.#opening(part);
    }
  }

  #line({ unit, heading }: Extract<BodyPart, { type: "line" }>): void {
    const signs = heading ? `${"#".repeat(heading.marks)} ` : "";
    if (this.isDraftText) {
      const words = unit.pieces.map(({ text, strong }) => (strong ? `**${text}**` : text));
      this.#lines.push(signs + words.join(""));
      return;
    }
    const text = inlineText(unit.pieces);
    // A line with a bar needs room, or the one below could make a table of it.
    if (text.startsWith("|")) this.#apart([text]);
    else if (text !== "") this.#lines.push(heading ? signs + text : escapedLine(text));
    for (const remark of unit.remarks) this.#lines.push(`<!-- ${commentText(remark)} -->`);
  }

  #opening(part: AttachmentOpeningPart): void {
    this.#blank();
    this.#openingLines.set(part, this.#lines.length);
    this.#lines.push(`${part.words}${part.isLandscape ? "{横排}" : ""}`);
    const title = part.title.map(({ pieces }) => inlineText(pieces)).join("");
    if (title === "") return;
    this.#lines.push(escapedLine(title));
    if (title.startsWith("|")) this.#blank();
  }

  #picture({ format, bytes }: SourcePicture, caption: string): string {
    const path = `${this.pictureBase}${this.#pictures.length + 1}.${format === "jpeg" ? "jpg" : format}`;
    this.#pictures.push({ path, bytes });
    return `![${caption.replace(/[[\]\r\n]+/gu, " ").trim()}](${path})`;
  }

  #apart(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#blank();
    this.#lines.push(...lines, "");
  }

  #blank(): void {
    if (this.#lines.at(-1) !== "" && this.#lines.at(-1) !== "---") this.#lines.push("");
  }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, "").trim();
}
