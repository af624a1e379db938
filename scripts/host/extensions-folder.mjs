// The extensions of a host: folders copied, packages (.vsix) installed, language packs announced.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { linkFonts } from "./fonts.mjs";
import { run } from "./processes.mjs";

const readManifest = (folder) => JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));

/** `*` stands for any name, or for a part of one. @param {string} pattern */
const nameMatcher = (pattern) => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`);

/**
 * The files and folders of the package: what .vscodeignore lets in again after it has kept out everything; without one, all.
 * @param {string} extension
 * @returns {string[]} relative to it
 */
function packagedPaths(extension) {
  const list = path.join(extension, ".vscodeignore");
  if (!fs.existsSync(list)) return fs.readdirSync(extension);
  const patterns = fs.readFileSync(list, "utf8").match(/(?<=^!).+$/gm) ?? [];
  return patterns.flatMap((pattern) => {
    const folder = path.dirname(pattern);
    if (!fs.existsSync(path.join(extension, folder))) return [];
    const matcher = nameMatcher(path.basename(pattern.trim()));
    const names = fs.readdirSync(path.join(extension, folder)).filter((name) => matcher.test(name));
    return names.map((name) => path.join(folder, name));
  });
}

/**
 * @param {string} extension
 * @param {string} folder the host's extensions folder
 */
export function copyExtension(extension, folder) {
  const manifest = readManifest(extension);
  if (manifest.main && !fs.existsSync(path.resolve(extension, manifest.main))) {
    throw new Error(`扩展还没有构建（缺 ${manifest.main}），请先运行 npm run build`);
  }
  const target = path.join(folder, `${manifest.publisher}.${manifest.name}-${manifest.version}`.toLowerCase());
  for (const file of packagedPaths(extension)) {
    fs.cpSync(path.join(extension, file), path.join(target, file), { recursive: true });
  }
  linkFonts(extension, target);
}

/**
 * @param {string} file the .vsix
 * @param {{ node: string, main: string }} host
 * @param {{ args: string[], env: NodeJS.ProcessEnv }} common
 */
export const installVsix = (file, host, common) =>
  run(host.node, [host.main, ...common.args, "--install-extension", path.resolve(file)], { env: common.env });

/**
 * A language pack counts only once it stands in this list, which the server itself writes too late for the first page.
 * @param {string} folder the host's extensions folder
 * @param {string} userData
 */
export function announceLanguagePacks(folder, userData) {
  const packs = {};
  for (const name of fs.readdirSync(folder)) {
    const home = path.join(folder, name);
    if (!fs.existsSync(path.join(home, "package.json"))) continue;
    const { publisher, name: id, version, contributes } = readManifest(home);
    for (const { languageId, localizedLanguageName, translations } of contributes?.localizations ?? []) {
      packs[languageId] = {
        hash: createHash("md5").update(name).digest("hex"),
        label: localizedLanguageName,
        extensions: [{ extensionIdentifier: { id: `${publisher}.${id}`.toLowerCase() }, version }],
        translations: Object.fromEntries(translations.map((entry) => [entry.id, path.join(home, entry.path)])),
      };
    }
  }
  if (Object.keys(packs).length > 0) fs.writeFileSync(path.join(userData, "languagepacks.json"), JSON.stringify(packs));
}
