import type { Draft } from "../src/core/draft/draft";
import { parseDraft } from "../src/core/draft/parse-draft";
import type { FontLibrary } from "../src/core/host";
import { layoutDraft } from "../src/core/layout/layout-draft";
import type { Page } from "../src/core/layout/page";
import { documentInformation } from "../src/core/render/document";
import { renderDocx } from "../src/core/render/docx/render-docx";
import { embedFonts } from "../src/core/render/fonts/embed-fonts";
import { renderHtml } from "../src/core/render/html/render-html";
import { renderPdf } from "../src/core/render/pdf/render-pdf";

export const noPictures = () => undefined;

/** The bytes of the PDF, as the command line and the editor make it. */
export function pagesToPdf(draft: Draft, pages: readonly Page[], fonts: FontLibrary): Uint8Array {
  return renderPdf(pages, documentInformation(draft, pages), fonts, noPictures).bytes;
}

/** The draft as a word processor may open it. */
export function textToDocx(text: string): Uint8Array {
  const draft = parseDraft(text);
  return renderDocx(draft, layoutDraft(draft), noPictures).bytes;
}

/** The draft as a browser may print it, its fonts in it. */
export function textToHtml(text: string, fonts: FontLibrary): string {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  const { fonts: fontFaces } = embedFonts(pages, fonts);
  return renderHtml(pages, documentInformation(draft, pages), { fontFaces, pictures: noPictures });
}
