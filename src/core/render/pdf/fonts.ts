import { zlibSync } from "fflate";
import { writeCff } from "../fonts/cff";
import { ASCENT, DESCENT, FULL_ADVANCE } from "../fonts/metrics";
import { fontBounds, type SubsetFont } from "../fonts/subset-font";
import type { PdfObjects, Reference } from "./objects";
import { array } from "./syntax";
import { toUnicode } from "./to-unicode";

/** Heights and stems that a reader may use to draw in place of the font, in thousandths of an em. */
const CAP_HEIGHT = 700;
const STEM = 80;

/**
 * Embeds a font whose codes are its glyphs' numbers, two bytes each: Type0, Identity-H, CFF outlines
 * (ISO 32000-1 9.7). Its text can be searched and copied, for each glyph knows its character.
 */
export function addFont(objects: PdfObjects, font: SubsetFont): Reference {
  const name = `/${font.postscriptName}`;
  const { left, bottom, right, top } = fontBounds(font);
  const program = objects.addEncodedStream("/Subtype/CIDFontType0C/Filter/FlateDecode", programOf(font));
  const heights = `/Ascent ${ASCENT}/Descent ${DESCENT}/CapHeight ${CAP_HEIGHT}/StemV ${STEM}/ItalicAngle 0`;
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox${array([left, bottom, right, top])}${heights}` +
      `/FontFile3 ${program}>>`,
  );
  const system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont${name}${system}/FontDescriptor ${descriptor}` +
      `/DW ${FULL_ADVANCE}/W[${widths(font)}]>>`,
  );
  const unicode = objects.addTextStream("", toUnicode(font));
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant}]` +
      `/ToUnicode ${unicode}>>`,
  );
}

/** The compressed programs of fonts that are still known (`subsetFont`): to compress one takes longer than the rest. */
const programs = new WeakMap<SubsetFont, Uint8Array>();

function programOf(font: SubsetFont): Uint8Array {
  const program = programs.get(font) ?? zlibSync(writeCff(font));
  programs.set(font, program);
  return program;
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
