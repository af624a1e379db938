// Looks at what npm start rendered into out/ with other people's programs:
//   node scripts/check-outputs.mjs [--out folder] [--drafts folder]
//   --drafts   the drafts that were rendered, under their own names; samples by default, so also
//              node dist/cli.js render test/golden/drafts --to pdf,docx,ofd,html --name draft -o out/golden
//              node scripts/check-outputs.mjs --drafts test/golden/drafts --out out/golden
//   GONGWEN_SCHEMAS=folder   where ooxml/*.xsd and ofd/*.xsd are, ../shared/schemas by default
// PDF: qpdf and poppler. DOCX: xmllint against the schemas, LibreOffice. OFD: xmllint, ofd.js. HTML: printed by a headless browser.
// Exit code 0: all is well; 1: a check failed or a program is missing.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { exitWith, makeScratch } from "./host/cleanup.mjs";
import { repositoryRoot } from "./host/paths.mjs";
import { printHtml, printProblems } from "./outputs/html.mjs";
import { convertWithOffice, flowProblems } from "./outputs/libreoffice.mjs";
import { readingProblems, readOfds } from "./outputs/ofd-reader.mjs";
import { checkParts, docxPackage, ofdPackage, schemaFolder } from "./outputs/package-parts.mjs";
import { pdfPages, pdfProblems } from "./outputs/pdf.mjs";
import { closingLines, table } from "./outputs/report.mjs";
import { missingTools } from "./outputs/tools.mjs";

const { values } = parseArgs({
  options: { out: { type: "string", default: "out" }, drafts: { type: "string", default: "samples" } },
});
const out = path.resolve(repositoryRoot, values.out);
const drafts = path.resolve(repositoryRoot, values.drafts);
const names = fs
  .readdirSync(drafts)
  .filter((file) => file.endsWith(".gw"))
  .map((file) => path.basename(file, ".gw"));

const absent = missingTools();
if (absent.length > 0) await exitWith(1, absent.join("\n"));
const missing = names.flatMap((name) =>
  ["pdf", "docx", "ofd", "html"]
    .map((ending) => `${name}.${ending}`)
    .filter((file) => !fs.existsSync(path.join(out, file))),
);
if (missing.length > 0) {
  await exitWith(1, `${out} 里没有 ${missing[0]} 等 ${missing.length} 个文件，请先运行 npm start。`);
}

const scratch = makeScratch("outputs");
const fileOf = (name, ending) => path.join(out, `${name}.${ending}`);
const converted = convertWithOffice(
  names.map((name) => fileOf(name, "docx")),
  scratch.folder,
);
const printed = await printHtml(
  names.map((name) => fileOf(name, "html")),
  scratch.folder,
);
const read = await readOfds(names.map((name) => fileOf(name, "ofd")));
const [docxParts, ofdParts] = [docxPackage, ofdPackage].map((kind) =>
  checkParts(
    kind,
    names.map((name) => path.join(out, name + kind.ending)),
    path.join(scratch.folder, kind.folder),
  ),
);

/** The checks of each draft: a name, what is wrong, and what differs without being wrong. */
const rows = names.map((name) => {
  const title = titleIn(path.join(drafts, `${name}.gw`));
  const pages = { pdf: pdfPages(fileOf(name, "pdf")), docx: pdfPages(converted(name)), html: pdfPages(printed(name)) };
  const { problems, remark } = flowProblems(pages.docx, pages.pdf);
  const checks = {
    PDF: pdfProblems(fileOf(name, "pdf"), title),
    "DOCX 的各部分": docxParts(name),
    "LibreOffice 打开 DOCX": problems,
    "OFD 的各部分": ofdParts(name),
    "ofd.js 打开 OFD": readingProblems(read(name), pages.pdf, title),
    "浏览器打印 HTML": printProblems(pages.html, pages.pdf),
  };
  return { name, pages, checks, remark };
});
scratch.remove();

for (const line of table(rows)) console.log(line);
for (const kind of [docxPackage, ofdPackage].filter((each) => !schemaFolder(each))) {
  console.log(
    `没有找到 ${kind.folder} 的模式文件（GONGWEN_SCHEMAS，默认 ../shared/schemas），${kind.ending} 只查了是否良构。`,
  );
}
const { lines, failed } = closingLines(rows);
for (const line of lines) console.log(line);
await exitWith(failed > 0 ? 1 : 0);

/** The title in a draft's front matter. */
function titleIn(file) {
  return /^标题:\s*(.+?)\s*$/m.exec(fs.readFileSync(file, "utf8"))?.[1] ?? "";
}
