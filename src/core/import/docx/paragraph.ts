import type { Look, SourceParagraph, SourcePicture, SourcePiece } from "../source";
import { ALIGNMENTS } from "./alignments";
import { noteKey } from "./document-parts";
import { readPictures } from "./pictures";
import { paragraphLook, type RunLook, runLook } from "./styles";
import type { TextReader } from "./surroundings";
import { allText, childOf, childrenOf, elementsOf, settingOf, type XmlElement } from "./xml";

/** A paragraph with what hangs on it. */
export interface ReadParagraph {
  readonly paragraph: SourceParagraph;
  /** The contents of text boxes. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: readonly Omit<SourcePicture, "look">[];
  /** Whether what follows begins a page. */
  readonly breaksPage: boolean;
}

interface Written {
  readonly text: string;
  readonly look: RunLook;
}

const NOTES: Readonly<
  Record<string, { readonly note: string; readonly kind: "footnote" | "comment"; readonly label: string }>
> = {
  "w:footnoteReference": { note: "w:footnote", kind: "footnote", label: "脚注" },
  "w:endnoteReference": { note: "w:endnote", kind: "footnote", label: "尾注" },
  "w:commentReference": { note: "w:comment", kind: "comment", label: "批注" },
};

/** Elements that say how text looks. Whatever else is not known may hold text like the paragraph's own. */
const PROPERTIES = /Pr$/u;

/** Reads one paragraph. */
export class ParagraphReader {
  readonly #written: Written[] = [];
  readonly #boxes: XmlElement[] = [];
  readonly #pictures: Omit<SourcePicture, "look">[] = [];
  readonly #remarks: string[] = [];
  /** Fields that are open: whether what they show has begun. */
  readonly #fields: { shows: boolean }[] = [];
  #opensPage = false;
  #breaksPage = false;

  constructor(private readonly body: TextReader) {}

  read(element: XmlElement, opensPage: boolean): ReadParagraph {
    const { styles, numbering } = this.body.surroundings;
    const properties = childOf(element, "w:pPr");
    const style = styles.paragraph(settingOf(properties, "w:pStyle"));
    const look = paragraphLook(properties, style.paragraph);
    this.#opensPage = opensPage || look.opensPage;
    this.#readContent(element, style.run);
    const hasText = this.#written.some(({ text }) => text.trim() !== "");
    // Word counts an empty paragraph too and shows its number: so many tables number their rows.
    const label = numbering.next(look.numbering.id, look.numbering.level);
    if (label?.isBullet) this.body.leaveOut("bullet", hasText ? label.text : "");
    else if (label) this.#written.unshift({ text: label.text, look: this.#written[0]?.look ?? style.run });
    return {
      paragraph: {
        type: "paragraph",
        pieces: pieces(this.#written, style.run.isBold),
        look: {
          style: style.name,
          align: ALIGNMENTS[look.align ?? ""],
          points: mostOf(this.#written, ({ points }) => points),
          isRed: mostOf(this.#written, ({ isRed }) => isRed),
          outline: look.outline !== undefined && look.outline < 9 ? look.outline : undefined,
          rightIndent: look.rightIndent === undefined ? undefined : look.rightIndent / 100,
          whiteAbove: look.before === undefined ? undefined : look.before / 20,
          opensPage: this.#opensPage,
        } satisfies Look,
        remarks: this.#remarks,
      },
      boxes: this.#boxes,
      pictures: this.#pictures,
      breaksPage: this.#breaksPage,
    };
  }

  #readContent(element: XmlElement, look: RunLook): void {
    for (const child of elementsOf(element)) this.#readInline(child, look);
  }

  #readInline(element: XmlElement, look: RunLook): void {
    const read = INLINE[element.name];
    if (element.name === "w:r") this.#readRun(element, look);
    else if (read) read(this, element, look);
    else if (!PROPERTIES.test(element.name)) this.#readContent(element, look);
  }

  #readRun(run: XmlElement, paragraph: RunLook): void {
    const properties = childOf(run, "w:rPr");
    const { styles } = this.body.surroundings;
    const look = runLook(properties, styles.withCharacterStyle(paragraph, settingOf(properties, "w:rStyle")));
    this.#readContent(run, look);
  }

  write(text: string, look: RunLook): void {
    if (this.#fields.some(({ shows }) => !shows)) return;
    if (look.isHidden) this.body.leaveOut("hidden-text", text);
    else this.#written.push({ text, look });
  }

  readContent(element: XmlElement, look: RunLook): void {
    this.#readContent(element, look);
  }

  breakLine(element: XmlElement, look: RunLook): void {
    const isPage = element.attributes["w:type"] === "page";
    const isAtHead = this.#written.every(({ text }) => text.trim() === "");
    if (isPage && isAtHead) this.#opensPage = true;
    else this.write("\n", look);
    if (isPage && !isAtHead) this.#breaksPage = true;
  }

  field(element: XmlElement): void {
    const type = element.attributes["w:fldCharType"];
    const last = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ shows: false });
    else if (type === "separate" && last) last.shows = true;
    else if (type === "end") this.#fields.pop();
  }

  leaveOut(...args: Parameters<TextReader["leaveOut"]>): void {
    this.body.leaveOut(...args);
  }

  link(element: XmlElement, look: RunLook): void {
    const address = this.body.surroundings.relationships.get(element.attributes["r:id"] ?? "");
    if (address?.isOutside) this.leaveOut("link-address", address.target);
    this.#readContent(element, look);
  }

  note(element: XmlElement): void {
    const reference = NOTES[element.name];
    const text = reference && this.body.surroundings.notes.get(noteKey(reference.note, element.attributes["w:id"]));
    if (!text) return;
    this.leaveOut(reference.kind, text);
    this.#remarks.push(`${reference.label}\uFF1A${text}`);
  }

  drawing(element: XmlElement): void {
    const { boxes, pictures } = readPictures(element, this.body);
    this.#boxes.push(...boxes);
    this.#pictures.push(...pictures);
  }
}

type InlineReader = (reader: ParagraphReader, element: XmlElement, look: RunLook) => void;

const drawing: InlineReader = (reader, element) => reader.drawing(element);
const note: InlineReader = (reader, element) => reader.note(element);
const deleted: InlineReader = (reader, element) => reader.leaveOut("deleted-text", allText(element));

/** What stands in a run or beside runs, by the name of its element. */
const INLINE: Readonly<Record<string, InlineReader>> = {
  "w:t": (reader, element, look) => reader.write(allText(element), look),
  "w:tab": (reader, _, look) => reader.write("\t", look),
  "w:ptab": (reader, _, look) => reader.write("\t", look),
  "w:br": (reader, element, look) => reader.breakLine(element, look),
  "w:cr": (reader, _, look) => reader.write("\n", look),
  "w:noBreakHyphen": (reader, _, look) => reader.write("-", look),
  "w:sym": (reader, element, look) => {
    const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
    const isPrivate = code >= 0xe000 && code <= 0xf8ff;
    if (Number.isNaN(code) || isPrivate) reader.leaveOut("symbol", element.attributes["w:char"] ?? "");
    else reader.write(String.fromCodePoint(Math.min(code, 0xffff)), look);
  },
  "w:fldChar": (reader, element) => reader.field(element),
  "w:instrText": (reader, element) => reader.leaveOut("field", allText(element)),
  "w:fldSimple": (reader, element, look) => {
    reader.leaveOut("field", element.attributes["w:instr"] ?? "");
    reader.readContent(element, look);
  },
  "w:hyperlink": (reader, element, look) => reader.link(element, look),
  "w:footnoteReference": note,
  "w:endnoteReference": note,
  "w:commentReference": note,
  "w:del": deleted,
  "w:moveFrom": deleted,
  "w:drawing": drawing,
  "w:pict": drawing,
  "w:object": (reader, element) => {
    reader.drawing(element);
    reader.leaveOut("embedded-object", "");
  },
  "mc:AlternateContent": (reader, element, look) => {
    const shown = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    if (shown) reader.readContent(shown, look);
  },
  "w:ruby": (reader, element, look) => {
    reader.leaveOut("hidden-text", childrenOf(element, "w:rt").map(allText).join(""));
    for (const base of childrenOf(element, "w:rubyBase")) reader.readContent(base, look);
  },
  "m:oMath": equation,
  "m:oMathPara": equation,
};

function equation(reader: ParagraphReader, element: XmlElement, look: RunLook): void {
  const text = allText(element);
  reader.leaveOut("equation", text);
  reader.write(text, look);
}

/** Runs of one weight as one piece; what the style makes bold is not emphasis. */
function pieces(written: readonly Written[], isStyleBold: boolean): readonly SourcePiece[] {
  const result: { text: string; strong: boolean }[] = [];
  for (const { text, look } of written) {
    if (text === "") continue;
    const strong = look.isBold && !isStyleBold;
    const last = result.at(-1);
    if (last && (last.strong === strong || text.trim() === "")) last.text += text;
    else result.push({ text, strong });
  }
  return result;
}

/** The value that most of the characters have. */
function mostOf<T>(written: readonly Written[], read: (look: RunLook) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const { text, look } of written) {
    const length = text.replace(/\s/gu, "").length;
    if (length > 0) counts.set(read(look), (counts.get(read(look)) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
