// Chinese fonts for the browser of a machine that has none: those among the devDependencies, beside the system's own.
import fs from "node:fs";
import path from "node:path";
import { repositoryRoot } from "./paths.mjs";

const families = ["noto-sans-sc", "noto-serif-sc"];
/** Two weights do; with all nine of them every run would read 180 MB of fonts. */
const weights = ["400Regular", "700Bold"];

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
