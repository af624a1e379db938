import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { FontFace } from "../../core/host";
import { lazy } from "../../core/text/lazy";
import { type FontFile, fontFile } from "./font-files";
import { unicodeRanges } from "./unicode-ranges";

/** Whole openly licensed fonts in npm packages, which stand in on a machine without the standard's typefaces. */
const WHOLE = [
  "@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf",
  "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  "@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
];

/** Families that a package brings in slices, each with the style sheet that tells which characters a slice holds. */
const SLICED: Readonly<Record<string, string>> = {
  "LXGW WenKai": "lxgw-wenkai-webfont/lxgwwenkai-regular.css",
};

/** The files of whole fonts whose packages are installed. */
export function packagedFontFiles(): readonly FontFile[] {
  return WHOLE.flatMap((name) => resolved(name) ?? []).flatMap((file) => fontFile(file) ?? []);
}

/** The slices of a family; none when its package is not installed. */
export function packagedSlices(family: string): readonly FontFace[] {
  const sheet = SLICED[family];
  const file = sheet && resolved(sheet);
  if (!file) return [];
  const text = fs.readFileSync(file, "utf8");
  return [...text.matchAll(SLICE)].map(([, url = "", ranges = ""]) =>
    sliceOf(family, path.join(file, "..", url), ranges),
  );
}

const SLICE = /url\('([^']+\.woff2)'\)[^}]*?unicode-range:([^;}]+)/gu;

function sliceOf(family: string, file: string, ranges: string): FontFace {
  return {
    family,
    substitute: true,
    id: file,
    data: () => fs.readFileSync(file),
    mayCover: unicodeRanges(ranges),
  };
}

/** Bundles are CommonJS and know their place; the tests' modules run at the root of the repository. */
const fromHere = lazy(() =>
  createRequire(typeof __filename === "string" ? __filename : path.join(process.cwd(), "index.js")),
);

function resolved(name: string): string | undefined {
  try {
    return fromHere().resolve(name);
  } catch {
    return undefined;
  }
}
