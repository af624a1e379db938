import type { Draft } from "../../core/draft/draft";
import type { Host } from "../../core/host";
import type { Page } from "../../core/layout/page";
import type { Notice } from "../../core/notice";
import type { DocumentInformation } from "../../core/render/document";
import { renderDocx } from "../../core/render/docx/render-docx";
import { embedFonts } from "../../core/render/fonts/embed-fonts";
import { renderHtml } from "../../core/render/html/render-html";
import { renderOfd } from "../../core/render/ofd/render-ofd";
import type { OwnLayouts } from "../../core/render/own-layouts";
import { renderPdf } from "../../core/render/pdf/render-pdf";
import { pictureNotices } from "../../core/render/picture-notices";
import type { HouseStyle } from "../../core/standard/house-style";
import { isOwnDocx, isOwnHtml, isOwnOfd, isOwnPdf, signedHtml } from "./own-files";

/** The formats that a draft is rendered to, by the words of the command line. */
export type OutputFormat = "pdf" | "docx" | "ofd" | "html";

/** A draft that is laid out, with what a renderer may ask for. */
export interface RenderInput {
  readonly draft: Draft;
  /** As the layout made them. */
  readonly pages: readonly Page[];
  /** As they are drawn. */
  readonly drawn: readonly Page[];
  /** Worked out when a renderer asks. */
  readonly information: DocumentInformation;
  readonly fonts: Host["fonts"];
  readonly pictures: Host["readPicture"];
  readonly houseStyle: HouseStyle;
  readonly layouts: OwnLayouts;
  /** Whether the paper bears the letterhead already (套打); the pages that are drawn leave it out then. */
  readonly isPreprinted: boolean;
}

/** A finished file. */
export interface Rendered {
  readonly content: Uint8Array | string;
  readonly notices: readonly Notice[];
}

interface FormatEntry {
  /** The ending of its files, with the dot. */
  readonly extension: string;
  readonly render: (input: RenderInput) => Rendered;
  /** Whether the file is one that gongwen wrote and nobody changed since. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

/** How each format is written and recognised. */
export const OUTPUT_FORMATS: Readonly<Record<OutputFormat, FormatEntry>> = {
  pdf: {
    extension: ".pdf",
    render: ({ drawn, information, fonts, pictures }) => {
      const { bytes, notices } = renderPdf(drawn, information, fonts, pictures);
      return { content: bytes, notices };
    },
    isOwn: isOwnPdf,
  },
  docx: {
    extension: ".docx",
    render: ({ draft, pages, pictures, houseStyle, layouts, isPreprinted }) => {
      const { bytes, notices } = renderDocx(draft, pages, pictures, houseStyle, { isPreprinted, layouts });
      return { content: bytes, notices };
    },
    isOwn: isOwnDocx,
  },
  ofd: {
    extension: ".ofd",
    render: ({ drawn, information, fonts, pictures }) => {
      const { bytes, notices } = renderOfd(drawn, information, fonts, pictures);
      return { content: bytes, notices };
    },
    isOwn: isOwnOfd,
  },
  html: {
    extension: ".html",
    render: ({ drawn, information, fonts, pictures, layouts }) => {
      const embedded = embedFonts(drawn, fonts);
      const content = renderHtml(drawn, information, { fontFaces: embedded.fonts, pictures, layouts });
      return { content: signedHtml(content), notices: [...embedded.notices, ...pictureNotices(drawn, pictures)] };
    },
    isOwn: isOwnHtml,
  },
};

/** The words of the formats, in the order in which they are offered. */
export const FORMAT_NAMES = Object.keys(OUTPUT_FORMATS) as readonly OutputFormat[];
