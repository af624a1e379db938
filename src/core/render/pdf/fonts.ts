import { zlibSync } from "fflate";
import { writeCff } from "../fonts/cff";
import { ASCENT, DESCENT, FULL_ADVANCE } from "../fonts/metrics";
import { fontBounds, type SubsetFont } from "../fonts/subset-font";
import { writeTrueType } from "../fonts/truetype-program";
import type { PdfObjects, Reference } from "./objects";
import { array } from "./syntax";
import { toUnicode } from "./to-unicode";

/** Heights and stems that a reader may use to draw in place of the font, in thousandths of an em. */
const CAP_HEIGHT = 700;
const STEM = 80;

/**
 * Embeds a font whose codes are its glyphs' numbers, two bytes each: Type0, Identity-H (ISO 32000-1 9.7). Its text can
 * be searched and copied, for each glyph knows its character.
 */
export function addFont(objects: PdfObjects, font: SubsetFont): Reference {
  const name = `/${font.postscriptName}`;
  const { left, bottom, right, top } = fontBounds(font);
  const { fileKey, entries, data, subtype } = programOf(font);
  const program = objects.addStream(entries, data);
  const heights = `/Ascent ${ASCENT}/Descent ${DESCENT}/CapHeight ${CAP_HEIGHT}/StemV ${STEM}/ItalicAngle 0`;
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox${array([left, bottom, right, top])}${heights}` +
      `/${fileKey} ${program}>>`,
  );
  const system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
  const descendant = objects.add(
    `<</Type/Font${subtype}/BaseFont${name}${system}/FontDescriptor ${descriptor}` +
      `/DW ${FULL_ADVANCE}/W[${widths(font)}]>>`,
  );
  const unicode = objects.addStream("", toUnicode(font));
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant}]` +
      `/ToUnicode ${unicode}>>`,
  );
}

/** A font's outlines as a stream, and what its dictionaries say of them. */
interface FontProgram {
  /** Under which key the descriptor names the stream. */
  readonly fileKey: string;
  /** Of the stream's dictionary, besides its length. */
  readonly entries: string;
  readonly data: Uint8Array;
  /** Of the font's dictionary: its kind, and which glyph a code draws. */
  readonly subtype: string;
}

/** The programs of fonts that are still known (`subsetFont`): to make one takes longer than the rest. */
const programs = new WeakMap<SubsetFont, FontProgram>();

function programOf(font: SubsetFont): FontProgram {
  const program = programs.get(font) ?? makeProgram(font);
  programs.set(font, program);
  return program;
}

/**
 * TrueType where all glyphs can be copied as they are, else CFF (ISO 32000-1 9.7.4.2, 9.9). Copies are not compressed:
 * that would take longer than everything else that is done for a file and save a third of it.
 */
function makeProgram(font: SubsetFont): FontProgram {
  const trueType = writeTrueType(font);
  if (!trueType) {
    return {
      fileKey: "FontFile3",
      entries: "/Subtype/CIDFontType0C/Filter/FlateDecode",
      data: zlibSync(writeCff(font)),
      subtype: "/Subtype/CIDFontType0",
    };
  }
  return {
    fileKey: "FontFile2",
    entries: `/Length1 ${trueType.length}`,
    data: trueType,
    subtype: "/Subtype/CIDFontType2/CIDToGIDMap/Identity",
  };
}

/** The advances that are not the usual one, as rows of neighbours (9.7.4.3). */
function widths(font: SubsetFont): string {
  let text = "";
  let isOpen = false;
  font.glyphs.forEach(({ advance }, index) => {
    if (advance === FULL_ADVANCE) {
      text += isOpen ? "]" : "";
      isOpen = false;
    } else {
      text += `${isOpen ? " " : `${text && " "}${index}[`}${advance}`;
      isOpen = true;
    }
  });
  return text + (isOpen ? "]" : "");
}
