import fs from "node:fs";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { FontLibrary } from "../../src/core/host";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import type { Page } from "../../src/core/layout/page";
import { documentInformation } from "../../src/core/render/document";
import { renderPdf } from "../../src/core/render/pdf/render-pdf";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { nodeHost } from "../../src/node/node-host";
import { pictureSizes } from "../../src/node/picture-sizes";

/** The openly licensed fonts that npm brings, alone, so that every computer makes the same file. */
export function packagedFonts(): FontLibrary {
  return systemFonts({ system: false, folders: [] });
}

/** The PDF of a draft's file, as `gongwen render` makes it; `changed` may spoil its pages, to see that it is noticed. */
export function renderDraft(
  file: string,
  fonts: FontLibrary,
  changed: (page: Page) => Page = (page) => page,
): Uint8Array {
  const host = nodeHost({ folder: path.dirname(file), fonts });
  const draft = parseDraft(fs.readFileSync(file, "utf8"));
  const pages = layoutDraft(draft, { pictureSize: pictureSizes(host) }).map(changed);
  return renderPdf(pages, documentInformation(draft, pages), fonts, host.readPicture).bytes;
}
