// Turns the translations of one VS Code version into a language pack for another: by key, and where a key has moved, by the
// English text it stands for.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const readJson = (...names) => JSON.parse(fs.readFileSync(path.join(...names), "utf8"));

/** The package keeps its table in a JavaScript module: `const content = {…}` and an export. */
function readTable(file) {
  const source = fs.readFileSync(file, "utf8").replace(/export\s*\{[^}]*\};?|export default \w+;?/g, "");
  return vm.runInNewContext(`${source}\ncontent;`);
}

/** All texts of a VS Code, in the order in which it numbers them. */
function listTexts(editor) {
  const english = readJson(editor, "out/nls.messages.json");
  const keys = readJson(editor, "out/nls.keys.json").flatMap(([module, names]) =>
    names.map((key) => ({ module, key })),
  );
  return keys.map((text, index) => ({ ...text, english: english[index] }));
}

function translate(texts, table) {
  const byEnglish = new Map();
  for (const { module, key, english } of texts) {
    const chinese = table[module]?.[key];
    if (chinese) byEnglish.set(english, chinese);
  }
  const contents = {};
  for (const { module, key, english } of texts) {
    const chinese = table[module]?.[key] ?? byEnglish.get(english);
    if (!chinese) continue;
    contents[module] ??= {};
    contents[module][key] = chinese;
  }
  return contents;
}

const manifest = (translations) => ({
  name: "vscode-language-pack-zh-hans",
  publisher: "MS-CEINTL",
  version: "1.0.0",
  displayName: "中文（简体）",
  license: "MIT",
  engines: { vscode: "^1.80.0" },
  categories: ["Language Packs"],
  contributes: {
    localizations: [
      {
        languageId: "zh-cn",
        languageName: "Chinese Simplified",
        localizedLanguageName: "中文（简体）",
        translations,
      },
    ],
  },
});

/**
 * @param {string} source the npm package, unpacked
 * @param {string} editor the VS Code it is for
 * @param {string} folder where the extension goes
 */
export function buildLanguagePack(source, editor, folder) {
  const contents = translate(listTexts(editor), readTable(path.join(source, "translations/main.i18n.json.js")));
  const translations = [{ id: "vscode", path: "./translations/main.i18n.json" }];
  const target = path.join(folder, "translations");
  fs.mkdirSync(path.join(target, "extensions"), { recursive: true });
  fs.writeFileSync(path.join(target, "main.i18n.json"), JSON.stringify({ "": [], version: "1.0.0", contents }));

  const ofExtensions = path.join(source, "translations/extensions");
  for (const name of fs.existsSync(ofExtensions) ? fs.readdirSync(ofExtensions) : []) {
    fs.copyFileSync(path.join(ofExtensions, name), path.join(target, "extensions", name));
    translations.push({ id: name.replace(/\.i18n\.json$/, ""), path: `./translations/extensions/${name}` });
  }
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest(translations), null, 2));
}
