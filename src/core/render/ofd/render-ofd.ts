import renderCustomTags from "../../../../templates/layouts/ofd/custom-tags.xml.hbs";
import renderDocument from "../../../../templates/layouts/ofd/document.xml.hbs";
import renderDocumentResources from "../../../../templates/layouts/ofd/document-resources.xml.hbs";
import renderElementTags from "../../../../templates/layouts/ofd/element-tags.xml.hbs";
import renderRoot from "../../../../templates/layouts/ofd/ofd.xml.hbs";
import renderPublicResources from "../../../../templates/layouts/ofd/public-resources.xml.hbs";
import type { FontLibrary } from "../../host";
import type { Page } from "../../layout/page";
import type { Notice } from "../../notice";
import { PAGE, TYPE_AREA } from "../../standard/geometry";
import { type BookmarkNode, bookmarkTree } from "../bookmark-tree";
import { ByteWriter } from "../byte-writer";
import type { DocumentInformation } from "../document";
import { fingerprint } from "../fingerprint";
import { xmlText } from "../xml-text";
import { type PackedFile, packed, zipPackage } from "../zip-package";
import { ElementTags } from "./element-tags";
import { pageContent } from "./page-content";
import { Resources } from "./resources";
import { COLOR_SPACE, UnitIds } from "./unit-ids";

export interface OfdResult {
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
}

/** The name that the file bears as its maker's. */
const CREATOR = "gongwen";

/** A page of the package. */
interface WrittenPage {
  readonly id: number;
  readonly location: string;
  readonly content: PackedFile;
}

/**
 * The pages as an OFD file (GB/T 33190—2016) with its fonts in it: text that can be searched and copied, every character
 * where the layout put it, bookmarks, the metadata of GB/T 33480—2016 as custom data, and which objects are which
 * element as custom tags; no seals. Equal input gives equal bytes. `pictures` hands out the bytes of a picture; what it
 * lacks, and what the fonts lack, becomes a notice.
 */
export function renderOfd(
  pages: readonly Page[],
  information: DocumentInformation,
  fonts: FontLibrary,
  pictures: (path: string) => Uint8Array | undefined,
): OfdResult {
  const ids = new UnitIds();
  const resources = new Resources(pages, ids, fonts, pictures);
  const tags = new ElementTags();
  const written = resources.pages.map((page, index): WrittenPage => {
    const id = ids.nextPage();
    const content = packed(pageContent(page, id, { ids, resources, tags }));
    return { id, location: `Pages/Page_${index}/Content.xml`, content };
  });
  const files = [...packageFiles(written, resources, tags, ids, information)];
  return { bytes: zipPackage(files), notices: resources.notices() };
}

type PackageFile = readonly [path: string, content: string | Uint8Array | PackedFile];

function* packageFiles(
  written: readonly WrittenPage[],
  resources: Resources,
  tags: ElementTags,
  ids: UnitIds,
  information: DocumentInformation,
): Generator<PackageFile> {
  const [fontFiles, pictureFiles] = [resources.fonts(), resources.pictures()];
  const hasPictures = pictureFiles.length > 0;
  const outlines = bookmarkTree(information.bookmarks).map((node) => outlineOf(node, written));
  const document = renderDocument({
    maxUnitId: ids.last,
    paper: [0, 0, PAGE.width, PAGE.height],
    typeArea: [TYPE_AREA.left, TYPE_AREA.top, TYPE_AREA.width, TYPE_AREA.height],
    hasPictures,
    pages: written,
    outlines,
  });
  yield ["OFD.xml", renderRoot(rootView(information, written))];
  yield ["Doc_0/Document.xml", document];
  yield ["Doc_0/PublicRes.xml", renderPublicResources({ colorSpace: COLOR_SPACE, fonts: fontFiles })];
  if (hasPictures) yield ["Doc_0/DocumentRes.xml", renderDocumentResources({ pictures: pictureFiles })];
  for (const { location, content } of written) yield [`Doc_0/${location}`, content];
  for (const { file, bytes } of fontFiles) yield [`Doc_0/Res/${file}`, bytes];
  for (const { name, bytes } of pictureFiles) yield [`Doc_0/Res/${name}`, bytes];
  yield ["Doc_0/Tags/CustomTags.xml", renderCustomTags({})];
  yield ["Doc_0/Tags/Elements.xml", renderElementTags({ elements: tags.entries() })];
}

function rootView(
  { title, author, subject, keywords, written, metadata }: DocumentInformation,
  pages: readonly WrittenPage[],
) {
  return {
    id: identifier(pages),
    title: xmlText(title),
    author: xmlText(author),
    subject: xmlText(subject),
    written: written ?? null,
    keywords: keywords.map(xmlText),
    creator: CREATOR,
    metadata: metadata.map(({ name, text }) => ({ name, text: xmlText(text) })),
  };
}

/** Thirty-two hexadecimal digits that are the same for the same pages, for no clock and no chance is asked. */
function identifier(pages: readonly WrittenPage[]): string {
  const contents = new ByteWriter();
  for (const { content } of pages) contents.bytes(content.data);
  return [...fingerprint(contents.finish())].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface OutlineView {
  readonly title: string;
  readonly page: number | null;
  readonly top: number;
  readonly children: readonly OutlineView[];
}

function outlineOf({ bookmark, children }: BookmarkNode, pages: readonly WrittenPage[]): OutlineView {
  return {
    title: xmlText(bookmark.title),
    page: pages[bookmark.page - 1]?.id ?? null,
    top: bookmark.y,
    children: children.map((child) => outlineOf(child, pages)),
  };
}
