import fs from "node:fs";
import path from "node:path";
import { benchFolder } from "./paths";

/** Openly licensed fonts among the devDependencies, in a form that every peer can read; the family and its weight. */
export const FAMILIES = {
  fangsong: { family: "Noto Serif SC", weight: 300, file: "noto-serif-sc/300Light/NotoSerifSC_300Light.ttf" },
  kai: { family: "Noto Serif SC", weight: 400, file: "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf" },
  song: { family: "Noto Serif SC", weight: 400, file: "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf" },
  "title-song": { family: "Noto Serif SC", weight: 700, file: "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf" },
  hei: { family: "Noto Sans SC", weight: 500, file: "noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf" },
} as const;

/** A folder that holds just these fonts: for all the same. */
export function fontFolder(): string {
  const folder = benchFolder("fonts");
  for (const { file } of Object.values(FAMILIES)) {
    const target = path.join(folder, path.basename(file));
    if (!fs.existsSync(target)) fs.copyFileSync(path.join("node_modules", "@expo-google-fonts", file), target);
  }
  return folder;
}

/** An environment in which a program finds those fonts and, as far as that can be steered, no others. */
export function fontEnvironment(folder: string): NodeJS.ProcessEnv {
  const nothing = benchFolder("no-fonts");
  const file = path.join(benchFolder(), "fonts.conf");
  const cache = benchFolder("font-cache");
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir></fontconfig>
`,
  );
  return {
    ...process.env,
    GONGWEN_FONTS: folder,
    HOME: nothing,
    XDG_DATA_HOME: nothing,
    XDG_DATA_DIRS: nothing,
    FONTCONFIG_FILE: file,
  };
}
