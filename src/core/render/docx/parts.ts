import renderContentTypes from "../../../../templates/layouts/docx/content-types.xml.hbs";
import renderCoreProperties from "../../../../templates/layouts/docx/core-properties.xml.hbs";
import renderDocument from "../../../../templates/layouts/docx/document.xml.hbs";
import renderExtendedProperties from "../../../../templates/layouts/docx/extended-properties.xml.hbs";
import renderFontTable from "../../../../templates/layouts/docx/font-table.xml.hbs";
import renderFooter from "../../../../templates/layouts/docx/footer.xml.hbs";
import renderRelationships from "../../../../templates/layouts/docx/relationships.xml.hbs";
import renderSettings from "../../../../templates/layouts/docx/settings.xml.hbs";
import renderStyles from "../../../../templates/layouts/docx/styles.xml.hbs";
import type { HouseStyle } from "../../standard/house-style";
import { TYPEFACES } from "../../standard/typefaces";
import type { LayoutName, OwnLayouts } from "../own-layouts";
import { blankLetterhead } from "./blank-letterhead";
import { EMPTY_FOOTER, numberFooter, turnedNumberFooter } from "./footers";
import { letterFoot } from "./letter";
import type { BlockModel, ParagraphModel, SectionModel } from "./model";
import type { PicturePart } from "./pictures";
import { RELATIONSHIPS } from "./sections";
import { type Style, styleSheet } from "./styles";

/** The document's parts before they are put into one file. */
export interface DocumentParts {
  readonly blocks: readonly BlockModel[];
  readonly section: SectionModel;
  /** Whether the document is a letter. */
  readonly isLetter: boolean;
  /** Whether a section has a letter's first footer. */
  readonly hasLetterFoot: boolean;
  readonly hasTurnedPages: boolean;
  readonly pictures: readonly PicturePart[];
  readonly properties: object;
  readonly house: HouseStyle;
  readonly styles: readonly Style[];
  readonly layouts: OwnLayouts;
  /** Whether it is for paper with the letterhead on it: the red parts stay blank. */
  readonly isPreprinted?: boolean;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
  /** How the document refers to it. */
  readonly relationship?: { readonly id: string; readonly type: string };
}

/** Every file of the package by its path; text as XML, pictures as bytes (ECMA-376 parts 1 and 2). */
export function packageFiles(document: DocumentParts): ReadonlyMap<string, string | Uint8Array> {
  const parts = xmlParts(document);
  const wordRelationships = [
    ...parts.flatMap(({ path, relationship }) =>
      relationship
        ? [{ id: relationship.id, type: `${OFFICE}/${relationship.type}`, target: path.replace("word/", "") }]
        : [],
    ),
    ...document.pictures.map(({ relationship, target }) => ({ id: relationship, type: `${OFFICE}/image`, target })),
  ];
  return new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", renderContentTypes({ defaults: DEFAULT_TYPES, parts })],
    ["_rels/.rels", renderRelationships({ relationships: PACKAGE_RELATIONSHIPS })],
    ...parts.map(({ path, xml }) => [path, xml] as const),
    ["word/_rels/document.xml.rels", renderRelationships({ relationships: wordRelationships })],
    ...document.pictures.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
  ]);
}

const DEFAULT_TYPES = [
  { extension: "rels", type: "application/vnd.openxmlformats-package.relationships+xml" },
  { extension: "xml", type: "application/xml" },
  { extension: "png", type: "image/png" },
  { extension: "jpeg", type: "image/jpeg" },
];

const PACKAGE_RELATIONSHIPS = [
  { id: "rId1", type: `${OFFICE}/officeDocument`, target: "word/document.xml" },
  { id: "rId2", type: `${PACKAGE}/metadata/core-properties`, target: "docProps/core.xml" },
  { id: "rId3", type: `${OFFICE}/extended-properties`, target: "docProps/app.xml" },
];

function xmlParts({
  blocks,
  section,
  isLetter,
  hasLetterFoot,
  hasTurnedPages,
  properties,
  house,
  styles,
  layouts,
  isPreprinted = false,
}: DocumentParts): readonly Part[] {
  const latinFont = house.latinTypeface && TYPEFACES[house.latinTypeface].documentFamily;
  const printed = <B extends BlockModel>(all: readonly B[]) =>
    (isPreprinted ? all.map(blankLetterhead) : all) as readonly B[];
  const footer = (id: string, name: string, paragraphs: readonly ParagraphModel[]): Part => ({
    ...wordPart(name, "footer", id),
    xml: rendered("docx/footer.xml", renderFooter, { paragraphs, latinFont }),
  });
  const rendered = (name: LayoutName, builtIn: (context: object) => string, context: object) =>
    layouts.get(name)?.(context) ?? builtIn(context);
  return [
    {
      path: "word/document.xml",
      type: `${WORD}.document.main+xml`,
      xml: rendered("docx/document.xml", renderDocument, { blocks: printed(blocks), section, latinFont }),
    },
    {
      ...wordPart("styles", "styles", RELATIONSHIPS.styles),
      xml: rendered("docx/styles.xml", renderStyles, styleSheet(styles, house)),
    },
    {
      ...wordPart("settings", "settings", RELATIONSHIPS.settings),
      xml: rendered("docx/settings.xml", renderSettings, {}),
    },
    {
      ...wordPart("fontTable", "fontTable", RELATIONSHIPS.fontTable),
      xml: rendered("docx/font-table.xml", renderFontTable, { fonts: FONTS }),
    },
    footer(RELATIONSHIPS.oddFooter, "footer1", numberFooter(house, true, isLetter)),
    footer(RELATIONSHIPS.evenFooter, "footer2", numberFooter(house, false, isLetter)),
    footer(RELATIONSHIPS.emptyFooter, "footer3", EMPTY_FOOTER),
    ...(hasTurnedPages
      ? [
          footer(RELATIONSHIPS.turnedOddFooter, "footer4", turnedNumberFooter(house, true)),
          footer(RELATIONSHIPS.turnedEvenFooter, "footer5", turnedNumberFooter(house, false)),
        ]
      : []),
    ...(hasLetterFoot ? [footer(RELATIONSHIPS.letterFooter, "footer6", printed(letterFoot(house)))] : []),
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      xml: renderCoreProperties(properties),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      xml: renderExtendedProperties(properties),
    },
  ];
}

function wordPart(name: string, type: string, id: string): Omit<Part, "xml"> {
  return { path: `word/${name}.xml`, type: `${WORD}.${type}+xml`, relationship: { id, type } };
}

/** The character sets of fonts as Windows numbers them (ECMA-376 part 1, 17.8.3.2): Western, and Chinese. */
const CHARSETS = { western: "00", chinese: "86" } as const;

/** The fonts that the standard names, with the other makers' names for the same face. */
const FONTS = Object.entries(TYPEFACES).map(([typeface, { documentFamily, families }]) => ({
  name: documentFamily,
  charset: typeface === "latin" ? CHARSETS.western : CHARSETS.chinese,
  alternatives: families.filter((family) => family !== documentFamily).join(","),
}));
