import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import { contextOf } from "../../src/core/render/docx/context";
import { documentParts } from "../../src/core/render/docx/document-parts";
import { renderDocx } from "../../src/core/render/docx/render-docx";
import { STANDARD_STYLE } from "../../src/core/standard/house-style";
import { documentsIn } from "../corpus/documents";
import { toDraft } from "../corpus/to-draft";
import { compareLines, type LineElsewhere } from "./compare-lines";
import { type ComparedPages, comparePages, type PageReason } from "./compare-pages";
import { Office } from "./office";
import { comparable, type Line, linesOfPages, linesOfPdf } from "./read-lines";

/** So many of a hundred lines of text are to end where ours do. */
const WANTED = 97;

/** docs/docx.md has the source of each. */
const REASONS: Readonly<Record<PageReason, string>> = {
  joints: "汉字与数字相接处太多，LibreOffice 在那里不收紧字距，与 Word 不能两全",
  quotes: "LibreOffice 不在英文引号前面断开",
  font: "测量用的替代字体里有的字宽窄与公文用的字体不同",
  follows: "同一段里前面有一行断在别处",
  whole: "LibreOffice 把与署名同页的段落整个移到下一页，Word 只移最后几行",
  other: "原因不明",
};

const SAMPLES = fs.readdirSync("samples").filter((name) => name.endsWith(".gw"));

/** So much of a line's beginning and end is shown. */
const SHOWN = 6;

const { GONGWEN_CORPUS } = process.env;
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "Infinity" },
    only: { type: "string" },
    keep: { type: "string" },
    all: { type: "boolean", default: false },
  },
});
const only = values.only?.split(",");
const scratch = values.keep ? kept(values.keep) : fs.mkdtempSync(path.join(os.tmpdir(), "gongwen-lines-"));
try {
  process.exitCode = await main();
} finally {
  if (!values.keep) fs.rmSync(scratch, { recursive: true, force: true });
}

/** The folder for files that are to be looked at afterwards. */
function kept(folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  return path.resolve(folder);
}

async function main(): Promise<number> {
  const office = new Office(scratch);
  const fault = office.fault();
  if (fault) {
    console.error(fault);
    return 1;
  }
  const all = [...samples(), ...published(Number(values.corpus))];
  const drafts = new Map(all.filter(([name]) => only?.some((word) => name.includes(word)) ?? true));
  const ours = new Map([...drafts].map(([name, text]) => [name, render(name, text)] as const));
  office.convert(
    [...drafts.keys()].map((name) => path.join(scratch, `${name}.docx`)),
    "pdf",
  );
  const found = new Map<string, Agreement>();
  for (const [name, document] of ours) found.set(name, await agreementOf(name, document));
  report(found);
  const isKnown = [...found.values()].every(({ lines, pages }) =>
    [...lines, ...pages.elsewhere].every(({ reason }) => reason !== "other"),
  );
  return isKnown && share([...found.values()]) >= WANTED ? 0 : 1;
}

function* samples(): Generator<readonly [string, string]> {
  for (const file of SAMPLES) yield [path.basename(file, ".gw"), fs.readFileSync(path.join("samples", file), "utf8")];
}

function* published(most: number): Generator<readonly [string, string]> {
  const folder = path.resolve(GONGWEN_CORPUS || "../shared/corpus");
  if (most === 0 || !fs.existsSync(folder)) return;
  let count = 0;
  for (const document of documentsIn(folder)) {
    if (count++ >= most) return;
    yield [document.id, toDraft(document).source];
  }
}

/** A document as we lay it out. */
interface OurDocument {
  readonly pages: readonly (readonly Line[])[];
  /** The texts of the paragraphs that its file keeps with what follows them. */
  readonly kept: ReadonlySet<string>;
}

function render(name: string, text: string): OurDocument {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  const picture = () => undefined;
  fs.writeFileSync(path.join(scratch, `${name}.docx`), renderDocx(draft, pages, picture).bytes);
  const { blocks } = documentParts(draft, contextOf(pages, picture, STANDARD_STYLE));
  const kept = blocks.flatMap((block) =>
    block.type === "paragraph" && block.keepNext ? [comparable(block.runs.map((run) => run.text).join(""))] : [],
  );
  return { pages: linesOfPages(pages), kept: new Set(kept) };
}

/** How the lines and pages of one document agree. */
interface Agreement {
  /** Lines of text, and those of them that end where ours do. */
  readonly body: number;
  readonly same: number;
  readonly lines: readonly LineElsewhere[];
  readonly pages: ComparedPages;
}

async function agreementOf(name: string, { pages, kept }: OurDocument): Promise<Agreement> {
  const read = await linesOfPdf(path.join(scratch, `${name}.pdf`));
  const compared = compareLines(pages.flat(), read);
  const body = compared.ours.filter(({ isBody }) => isBody).length;
  return {
    body,
    same: body - compared.elsewhere.filter(({ line }) => line.isBody).length,
    lines: compared.elsewhere,
    pages: comparePages(pages, read.pages, compared, kept),
  };
}

function report(found: ReadonlyMap<string, Agreement>): void {
  const isSample = (name: string) => SAMPLES.includes(`${name}.gw`);
  for (const [name, { body, same, lines, pages }] of found) {
    const first = pages.count - pages.elsewhere.length;
    console.log(`  ${name}：正文 ${same}/${body} 行，各页首行 ${first}/${pages.count}`);
    for (const { line, reason } of lines) console.log(`    ${shown(line.text, name)}：${REASONS[reason]}`);
    for (const { number, ours, theirs, reason } of pages.elsewhere) {
      console.log(`    第${number}页 ${shown(ours, name)} / ${shown(theirs, name)}：${REASONS[reason]}`);
    }
  }
  const all = [...found.values()];
  for (const [reason, words] of Object.entries(REASONS)) {
    const count = (each: readonly { readonly reason: PageReason }[]) =>
      each.filter((one) => one.reason === reason).length;
    const lines = count(all.flatMap((each) => each.lines));
    const pages = count(all.flatMap((each) => each.pages.elsewhere));
    if (lines + pages > 0) console.log(`  ${words}：${lines} 行、${pages} 页`);
  }
  console.log(`  样稿：${summary([...found].filter(([name]) => isSample(name)).map(([, each]) => each))}`);
  console.log(`  合计：${summary(all)}`);
}

/** A line; of a published document only how it begins and ends, where not all was asked for. */
function shown(text: string, name: string): string {
  const isWhole = values.all || SAMPLES.includes(`${name}.gw`) || text.length <= 2 * SHOWN;
  return isWhole ? text : `${text.slice(0, SHOWN)}……${text.slice(-SHOWN)}`;
}

function summary(all: readonly Agreement[]): string {
  const total = (count: (each: Agreement) => number) => all.reduce((sum, each) => sum + count(each), 0);
  const [same, body] = [total((each) => each.same), total((each) => each.body)];
  const [moved, pages] = [total((each) => each.pages.elsewhere.length), total((each) => each.pages.count)];
  return `正文 ${same}/${body} 行（${share(all).toFixed(1)}%），各页首行 ${pages - moved}/${pages}`;
}

/** Of a hundred lines of text. */
function share(all: readonly Agreement[]): number {
  const [same, body] = [all.reduce((sum, each) => sum + each.same, 0), all.reduce((sum, each) => sum + each.body, 0)];
  return (100 * same) / Math.max(1, body);
}
