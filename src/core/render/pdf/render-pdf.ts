import type { FontLibrary } from "../../host";
import type { Page } from "../../layout/page";
import type { Notice } from "../../notice";
import type { DocumentInformation } from "../document";
import { numberGlyphs } from "../fonts/number-glyphs";
import { Typesetter } from "../fonts/typesetter";
import { addFont } from "./fonts";
import { addInformation, addMetadata } from "./metadata";
import { PdfObjects, type Reference } from "./objects";
import { addOutline, type WrittenPage } from "./outline";
import { type PageTools, pageContent } from "./page-content";
import { PictureObjects } from "./pictures/picture-objects";
import { array } from "./syntax";
import { Tags } from "./tags";
import { points } from "./units";

export interface PdfResult {
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
}

/**
 * The pages as a PDF 1.7 file (ISO 32000-1) with its fonts in it: text that can be searched and copied, every character
 * where the layout put it, its structure in tags, bookmarks, and no seals. Equal input gives equal bytes. `pictures` hands out the bytes of a
 * picture; what it lacks, and what the fonts lack, becomes a notice.
 */
export function renderPdf(
  pages: readonly Page[],
  information: DocumentInformation,
  fonts: FontLibrary,
  pictures: (path: string) => Uint8Array | undefined,
): PdfResult {
  const objects = new PdfObjects();
  const tools = {
    typesetter: new Typesetter(fonts),
    pictures: new PictureObjects(objects, pictures),
    tags: new Tags(information.structure),
  };
  numberGlyphs(pages, tools.typesetter);
  const [tree, resources] = [objects.reserve(), objects.reserve()];
  const written = pages.map((page, index) => ({
    page,
    reference: addPage(objects, page, index, tools, tree, resources),
  }));
  const kids = written.map(({ reference }) => String(reference)).join(" ");
  objects.set(tree, `<</Type/Pages/Kids[${kids}]/Count ${written.length}>>`);
  objects.set(resources, resourcesOf(objects, tools));
  const tagging = tools.tags.addTree(
    objects,
    written.map(({ reference }) => reference),
  );
  const catalog = addCatalog(objects, tree, tagging, information, written);
  const bytes = objects.finish({ catalog, information: addInformation(objects, information) });
  return { bytes, notices: [...tools.typesetter.notices(), ...tools.pictures.notices] };
}

function addPage(
  objects: PdfObjects,
  page: Page,
  index: number,
  tools: PageTools,
  tree: Reference,
  resources: Reference,
): Reference {
  const content = objects.addStream("", pageContent(page, index, tools));
  const box = array([0, 0, points(page.width), points(page.height)]);
  return objects.add(
    `<</Type/Page/Parent ${tree}/MediaBox${box}/Resources ${resources}/Contents ${content}/StructParents ${index}/Tabs/S>>`,
  );
}

/** All pages share their fonts and pictures. */
function resourcesOf(objects: PdfObjects, { typesetter, pictures }: PageTools): string {
  const fonts = typesetter.fonts().map((font) => `/${font.typeface} ${addFont(objects, font)}`);
  return `<</Font<<${fonts.join("")}>>/XObject<<${pictures.resources()}>>>>`;
}

/** Printed as large as it is, on both sides of the paper (GB/T 9704—2012 5.2.1, 6.3). */
const PREFERENCES = "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/Duplex/DuplexFlipLongEdge>>";

function addCatalog(
  objects: PdfObjects,
  tree: Reference,
  tagging: string,
  information: DocumentInformation,
  written: readonly WrittenPage[],
): Reference {
  const outline = addOutline(objects, information.bookmarks, written);
  const outlines = outline ? `/Outlines ${outline}` : "";
  const metadata = addMetadata(objects, information);
  return objects.add(
    `<</Type/Catalog/Pages ${tree}/Lang(${information.language})${outlines}/Metadata ${metadata}${tagging}${PREFERENCES}>>`,
  );
}
