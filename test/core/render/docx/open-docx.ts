import { strFromU8, unzipSync } from "fflate";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import type { Page } from "../../../../src/core/layout/page";
import { readPictureSize } from "../../../../src/core/layout/picture-size";
import type { Notice } from "../../../../src/core/notice";
import { renderDocx } from "../../../../src/core/render/docx/render-docx";
import { type HouseStyle, STANDARD_STYLE } from "../../../../src/core/standard/house-style";
import { textIn } from "../well-formed";

/** A rendered draft, taken apart again. */
export interface OpenedDocx {
  readonly paths: readonly string[];
  readonly notices: readonly Notice[];
  /** A part's XML, or its bytes as Latin-1 text. */
  part(path: string): string;
  /** word/document.xml. */
  readonly document: string;
  /** The paragraphs of the document, those in the second form of boxes left out. */
  readonly paragraphs: readonly OpenedParagraph[];
}

export interface OpenedParagraph {
  readonly xml: string;
  readonly style: string;
  /** `|` stands for a line break, a tab for a tab. */
  readonly text: string;
}

interface Surroundings {
  /** The draft's own pages unless they are given. */
  readonly pages?: readonly Page[];
  readonly pictures?: (path: string) => Uint8Array | undefined;
  readonly house?: Partial<HouseStyle>;
}

/** Renders the draft and opens the result. */
export function openDocx(text: string, { pages, pictures = () => undefined, house }: Surroundings = {}): OpenedDocx {
  const draft = parseDraft(text);
  const houseStyle = { ...STANDARD_STYLE, ...house };
  const { bytes, notices } = renderDocx(
    draft,
    pages ?? layoutDraft(draft, { pictureSize, houseStyle }),
    pictures,
    houseStyle,
  );
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array(), !/\.(?:xml|rels)$/u.test(path));
  const document = part("word/document.xml");
  return { paths: Object.keys(files), notices, part, document, paragraphs: paragraphsIn(document) };

  function pictureSize(path: string) {
    const picture = pictures(path);
    return picture && readPictureSize(picture);
  }
}

/** A draft of front matter lines and body lines. */
export function draftOf(lines: readonly string[], ...body: readonly string[]): string {
  return `---\n${lines.join("\n")}\n---\n${body.join("\n")}\n`;
}

/** Style and text of each paragraph that is more than a break. */
export function outline(docx: OpenedDocx): readonly string[] {
  return docx.paragraphs.filter(({ style }) => style !== "Break").map(({ style, text }) => `${style} ${text}`);
}

/** The XML of the style's first paragraph. */
export function paragraphOf(docx: OpenedDocx, style: string): string {
  return docx.paragraphs.find((paragraph) => paragraph.style === style)?.xml ?? "";
}

/** A number in the style's first paragraph: group 1 of the pattern. */
export function numberIn(docx: OpenedDocx, style: string, pattern: RegExp): number {
  return Number(pattern.exec(paragraphOf(docx, style))?.[1]);
}

/** Paragraphs in order; one that holds a box comes before those in the box. */
function paragraphsIn(document: string): readonly OpenedParagraph[] {
  const single = document.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, "");
  return single
    .split("<w:p>")
    .slice(1)
    .map((rest) => {
      const xml = rest.split("</w:p>")[0] ?? "";
      const text = textIn(
        xml
          .replace(/<w:br\/>/gu, "|")
          .replace(/<w:tabs>.*?<\/w:tabs>/gu, "")
          .replace(/<w:tab\/>/gu, "\t"),
      );
      return { xml, style: /<w:pStyle w:val="(\w+)"/u.exec(xml)?.[1] ?? "", text: text.replace(/\n/gu, "") };
    });
}
