import type { SubsetFont } from "../fonts/subset-font";
import { hex16, utf16Hex } from "./syntax";

/** As many characters as one block of the table may hold (Adobe Technical Note 5014). */
const BLOCK = 100;

/** The table from glyphs to characters, so that text can be searched and copied (ISO 32000-1 9.10.3). */
export function toUnicode(font: SubsetFont): string {
  const lines = font.glyphs.map(({ character }, index) => `<${hex16(index)}><${utf16Hex(character)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += BLOCK) {
    const block = lines.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`);
  }
  return HEAD + blocks.join("") + TAIL;
}

const HEAD = `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`;

const TAIL = `endcmap
CMapName currentdict/CMap defineresource pop
end
end
`;
