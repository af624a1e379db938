import { strFromU8, unzipSync } from "fflate";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import type { Page } from "../../../../src/core/layout/page";
import type { Notice } from "../../../../src/core/notice";
import { renderDocx } from "../../../../src/core/render/docx/render-docx";
import { textIn } from "../well-formed";

/** A rendered draft, taken apart again. */
export interface OpenedDocx {
  readonly paths: readonly string[];
  readonly notices: readonly Notice[];
  /** A part's XML, or its bytes as Latin-1 text. */
  part(path: string): string;
  /** word/document.xml. */
  readonly document: string;
  /** The paragraphs of the document, those in the imprint's second form left out. */
  readonly paragraphs: readonly OpenedParagraph[];
}

export interface OpenedParagraph {
  readonly xml: string;
  readonly style: string;
  /** `|` stands for a line break, a tab for a tab. */
  readonly text: string;
}

interface Surroundings {
  readonly pages?: readonly Page[];
  readonly pictures?: (path: string) => Uint8Array | undefined;
}

/** Renders the draft and opens the result. */
export function openDocx(text: string, { pages = [], pictures = () => undefined }: Surroundings = {}): OpenedDocx {
  const { bytes, notices } = renderDocx(parseDraft(text), pages, pictures);
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array(), !/\.(?:xml|rels)$/u.test(path));
  const document = part("word/document.xml");
  return { paths: Object.keys(files), notices, part, document, paragraphs: paragraphsIn(document) };
}

/** Paragraphs in order; one that holds the imprint's box comes before those in the box. */
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
