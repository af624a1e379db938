import renderDocument from "../../../../templates/layouts/html/document.html.hbs";
import type { Page } from "../../layout/page";
import { readPictureSize } from "../../layout/picture-size";
import { PAGE } from "../../standard/geometry";
import { base64 } from "../base64";
import type { DocumentInformation } from "../document";
import type { OwnLayouts } from "../own-layouts";
import { xmlText } from "../xml-text";
import { type EmbeddedFont, fontStyles } from "./font-styles";
import { renderPageSvg } from "./page-svg";

export interface HtmlOptions {
  /** Fonts that the file brings along; without them it uses what the reader has. */
  readonly fontFaces?: readonly EmbeddedFont[];
  /** The bytes of a picture of the draft; undefined when it cannot be had. */
  readonly pictures?: (path: string) => Uint8Array | undefined;
  /** The office's own layouts, if it has any. */
  readonly layouts?: OwnLayouts;
}

/**
 * The pages as one HTML file that needs nothing beside it and runs no script: on screen white sheets, in print the same
 * pages. Seals are never drawn.
 */
export function renderHtml(
  pages: readonly Page[],
  information: DocumentInformation,
  options: HtmlOptions = {},
): string {
  const imageHref = (path: string) => dataUri(options.pictures?.(path));
  const context = {
    language: information.language,
    title: xmlText(information.title),
    author: xmlText(information.author),
    subject: xmlText(information.subject),
    keywords: xmlText(information.keywords.join(",")),
    fonts: fontStyles(options.fontFaces),
    size: PAGE,
    pages: pages.map((page) => ({
      number: page.number,
      landscape: page.width > page.height,
      svg: renderPageSvg(page, { imageHref }),
    })),
  };
  return options.layouts?.get("html/document.html")?.(context) ?? renderDocument(context);
}

/** Undefined for a missing picture and for one that is neither PNG nor JPEG. */
function dataUri(bytes: Uint8Array | undefined): string | undefined {
  const size = bytes && readPictureSize(bytes);
  return size && `data:image/${size.format};base64,${base64(bytes)}`;
}
