// Chinese fonts for a machine that has none: those among the devDependencies, for the browser beside the system's own, and
// for the extension to draw the pages with.
import fs from "node:fs";
import path from "node:path";
import { repositoryRoot } from "./paths.mjs";

const families = ["noto-sans-sc", "noto-serif-sc"];
/** Two weights do; with all nine of them every run would read 180 MB of fonts. */
const weights = ["400Regular", "700Bold"];

const packages = [...families.map((family) => `@expo-google-fonts/${family}`), "lxgw-wenkai-webfont"];

/**
 * The package of the extension has no fonts: where it is tried, those of the working tree stand in for it too.
 * @param {string} extension the working tree
 * @param {string} target its copy
 */
export function linkFonts(extension, target) {
  for (const name of packages) {
    const source = path.join(extension, "node_modules", name);
    const link = path.join(target, "node_modules", name);
    if (!fs.existsSync(source)) continue;
    fs.mkdirSync(path.dirname(link), { recursive: true });
    fs.symlinkSync(fs.realpathSync(source), link, "junction");
  }
}

/**
 * @param {string} scratch
 * @returns {Record<string, string>} for the browser's environment
 */
export function fontEnvironment(scratch) {
  if (process.platform !== "linux" || process.env.FONTCONFIG_FILE) return {};
  const folders = families
    .flatMap((family) =>
      weights.map((weight) => path.join(repositoryRoot, "node_modules/@expo-google-fonts", family, weight)),
    )
    .filter((folder) => fs.existsSync(folder));
  const file = path.join(scratch, "fonts.conf");
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
${folders.map((folder) => `  <dir>${folder.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</dir>`).join("\n")}
  <cachedir>${scratch}/font-cache</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
