import fs from "node:fs";
import { inColumns } from "../src/cli/report/columns";
import { checkDraft } from "../src/core/check/check-draft";
import { NO_PROFILE } from "../src/core/check/office";
import { parseDraft } from "../src/core/draft/parse-draft";
import { layoutDraft } from "../src/core/layout/layout-draft";
import { systemFonts } from "../src/node/fonts/system-fonts";
import { documentInformation, renderDocx, renderPdf } from "../src/node/renderers";
import { reportOf } from "./drafts";
import { measure } from "./measure";

/** What the editor does after a key was pressed: everything anew, from the text to the pages. */
function keystroke(text: string): void {
  const draft = parseDraft(text);
  checkDraft(draft, NO_PROFILE);
  layoutDraft(draft);
}

const short = reportOf(1);
const long = reportOf(5);
const draft = parseDraft(long);
const pages = layoutDraft(draft);
const information = documentInformation(draft, pages);
const fonts = systemFonts();
const noPictures = () => undefined;

const times = measure([
  { name: "读草稿", run: () => parseDraft(long) },
  { name: "检查", run: () => checkDraft(draft, NO_PROFILE) },
  { name: "排版", run: () => layoutDraft(draft) },
  { name: "PDF", run: () => renderPdf(pages, information, fonts, noPictures) },
  { name: "DOCX", run: () => renderDocx(draft, pages, noPictures) },
  { name: "短稿按一次键", run: () => keystroke(short) },
  { name: "长稿按一次键", run: () => keystroke(long) },
]);

/** What is to be compared: how many times as much the first costs as the second. */
const RATIOS: readonly (readonly [more: string, less: string])[] = [
  ["检查", "读草稿"],
  ["排版", "读草稿"],
  ["PDF", "排版"],
  ["DOCX", "排版"],
  ["长稿按一次键", "短稿按一次键"],
];

const time = (name: string) => times.get(name) ?? Number.NaN;
const size = (name: string) => fs.statSync(`dist/${name}`).size;

console.log(`长稿 ${pages.length} 页，短稿 ${layoutDraft(parseDraft(short)).length} 页\n`);
console.log(
  inColumns(
    [...times].map(([name, ms]) => [name, `${ms.toFixed(2)} 毫秒`]),
    ["left", "right"],
  ).join("\n"),
);
console.log("");
const ratios = [
  ...RATIOS.map(([more, less]) => [`${more} / ${less}`, (time(more) / time(less)).toFixed(2)]),
  ["长稿字数 / 短稿字数", (long.length / short.length).toFixed(2)],
  ["extension.js / renderers.js（大小）", (size("extension.js") / size("renderers.js")).toFixed(2)],
];
console.log(inColumns(ratios, ["left", "right"]).join("\n"));
