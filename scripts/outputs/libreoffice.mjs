// A DOCX as LibreOffice lays it out.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../host/paths.mjs";
import { runTool } from "./tools.mjs";

/** The standard's families, with the openly licensed ones among the devDependencies that stand in. */
const families = {
  仿宋_GB2312: "Noto Serif SC",
  楷体_GB2312: "Noto Serif SC",
  宋体: "Noto Serif SC",
  方正小标宋简体: "Noto Serif SC",
  黑体: "Noto Sans SC",
};

const folders = ["noto-serif-sc/400Regular", "noto-serif-sc/700Bold", "noto-sans-sc/400Regular"];

function fontsFile(folder) {
  const file = path.join(folder, "fonts.conf");
  const aliases = Object.entries(families).map(
    ([name, standIn]) => `<match target="pattern"><test name="family"><string>${name}</string></test>
<edit name="family" mode="assign" binding="same"><string>${standIn}</string></edit></match>`,
  );
  const places = folders.map((name) => path.join(repositoryRoot, "node_modules/@expo-google-fonts", name));
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${places.map((place) => `<dir>${place.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</dir>`).join("\n")}
<cachedir>${folder}/font-cache</cachedir>
${aliases.join("\n")}
</fontconfig>
`,
  );
  return file;
}

/**
 * @param {readonly string[]} files
 * @param {string} scratch
 * @returns {(name: string) => string} the PDF that LibreOffice made of the DOCX of that name, if it could open it
 */
export function convertWithOffice(files, scratch) {
  const folder = path.join(scratch, "office");
  fs.mkdirSync(folder);
  runTool(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(path.join(scratch, "office-profile"))}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...files,
    ],
    { FONTCONFIG_FILE: fontsFile(scratch) },
  );
  return (name) => path.join(folder, `${name}.pdf`);
}

/**
 * LibreOffice widens the gap between digits and Chinese characters whatever the file says, and squeezes no punctuation:
 * a line more may take the closing to the next page. More than that would be a fault of the file.
 * @param {readonly unknown[]} pages that LibreOffice made
 * @param {readonly unknown[]} wanted the PDF's
 */
export function flowProblems(pages, wanted) {
  if (pages.length === 0) return { problems: ["LibreOffice 打不开"], remark: "" };
  const difference = pages.length - wanted.length;
  if (difference === 0) return { problems: [], remark: "" };
  const text = `LibreOffice 排出 ${pages.length} 页，PDF 有 ${wanted.length} 页`;
  return Math.abs(difference) <= 1 ? { problems: [], remark: text } : { problems: [text], remark: "" };
}
