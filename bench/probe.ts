import { zlibSync } from "fflate";
import { parseDraft } from "../src/core/draft/parse-draft";
import { layoutDraft } from "../src/core/layout/layout-draft";
import { systemFonts } from "../src/node/fonts/system-fonts";
import { charactersOf } from "../src/core/render/characters-of";
import { Typesetter } from "../src/core/render/fonts/typesetter";
import { writeCff } from "../src/core/render/fonts/cff";
import { draftOf } from "./drafts";
import { fontFolder } from "./fonts";
const fonts = systemFonts({ system: false, packages: false, folders: [fontFolder()] });
const pages = layoutDraft(parseDraft(draftOf(10)));
const ts = new Typesetter(fonts);
for (const [t, cs] of charactersOf(pages)) for (const c of [...cs].sort()) ts.glyph(t, c);
const cffs = ts.fonts().map((f) => writeCff(f));
console.log(ts.fonts().map((f) => f.glyphs.length).join(), cffs.map((c) => c.length).join());
import zlib from "node:zlib";
for (const level of [0, 1, 2, 3, 4, 5, 6, 9] as const) {
  let size = 0; const times = [];
  for (let i = 0; i < 9; i++) { const s = performance.now(); size = 0; for (const c of cffs) size += zlibSync(c, { level, mem: 8 }).length; times.push(performance.now() - s); }
  const s2 = performance.now(); const n = cffs.reduce((a, c) => a + zlib.deflateSync(c, { level }).length, 0);
  console.log(level, size, "first", times[0]!.toFixed(1), "median", times.sort((a, b) => a - b)[4]!.toFixed(1), "node", n, (performance.now() - s2).toFixed(1));
}
