import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import { renderDocx } from "../../src/core/render/docx/render-docx";
import { documentsIn } from "../corpus/documents";
import { toDraft } from "../corpus/to-draft";
import { type Agreement, compareLines, type Reason } from "./compare-lines";
import { Office } from "./office";
import { type Line, linesOfPages, linesOfPdf } from "./read-lines";

/**
 * So many of a hundred lines are to end where ours do: of the samples and the published documents; of the samples alone,
 * nearly every paragraph of which has a date in it.
 */
const WANTED = { all: 97, samples: 94 } as const;

const REASONS: Readonly<Record<Reason, string>> = {
  joints: "汉字与数字相接处太多，LibreOffice 在那里不收紧字距，与 Word 不能两全",
  quotes: "LibreOffice 不在英文引号前面断开",
  font: "这里的替代字体里有的字宽窄与公文用的字体不同",
  follows: "前面有一行断在别处",
  other: "其他原因",
};

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
  const own = new Map(samples());
  const all = [...own, ...published(Number(values.corpus))];
  const drafts = new Map(all.filter(([name]) => only?.some((word) => name.includes(word)) ?? true));
  const ours = new Map([...drafts].map(([name, text]) => [name, render(name, text)] as const));
  const files = (ending: string) => [...drafts.keys()].map((name) => path.join(scratch, `${name}.${ending}`));
  office.convert(files("docx"), "pdf");
  const found = await agreements(ours);
  report(found);
  console.log(`  样稿：${summary(new Map([...found].filter(([name]) => own.has(name))))}`);
  console.log(`  合计：${summary(found)}`);
  return share(found) >= (own.size < drafts.size ? WANTED.all : WANTED.samples) ? 0 : 1;
}

function* samples(): Generator<readonly [string, string]> {
  for (const file of fs.readdirSync("samples").filter((name) => name.endsWith(".gw"))) {
    yield [path.basename(file, ".gw"), fs.readFileSync(path.join("samples", file), "utf8")];
  }
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

function render(name: string, text: string): readonly (readonly Line[])[] {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  fs.writeFileSync(path.join(scratch, `${name}.docx`), renderDocx(draft, pages, () => undefined).bytes);
  return linesOfPages(pages);
}

async function agreements(ours: ReadonlyMap<string, readonly (readonly Line[])[]>): Promise<Map<string, Agreement>> {
  const found = new Map<string, Agreement>();
  for (const [name, lines] of ours) {
    found.set(name, compareLines(lines, await linesOfPdf(path.join(scratch, `${name}.pdf`))));
  }
  return found;
}

function report(found: ReadonlyMap<string, Agreement>): void {
  const causes = new Map<Reason, number>();
  for (const [name, { body, same, pages, moved, elsewhere }] of found) {
    console.log(`  ${name}：正文 ${same}/${body} 行，各页首行 ${pages - moved.length}/${pages}`);
    for (const { text, reason } of elsewhere) {
      causes.set(reason, (causes.get(reason) ?? 0) + 1);
      if (values.all || name.length > 4) console.log(`    ${text}\n      ${REASONS[reason]}`);
    }
  }
  for (const [name, { moved }] of found) {
    const [first] = moved;
    if (!first) continue;
    const why = first.follows ? REASONS.follows : "LibreOffice 把同后面一段同页的一段整个移走";
    console.log(`  ${name} 第${first.number}页起：${first.ours} / ${first.theirs}：${why}`);
  }
  for (const [reason, count] of causes) console.log(`  ${REASONS[reason]}：${count} 行`);
}

function summary(found: ReadonlyMap<string, Agreement>): string {
  const total = (count: (each: Agreement) => number) => [...found.values()].reduce((sum, each) => sum + count(each), 0);
  const [same, body] = [total((each) => each.same), total((each) => each.body)];
  const [first, pages] = [total((each) => each.pages - each.moved.length), total((each) => each.pages)];
  return `正文 ${same}/${body} 行（${share(found).toFixed(1)}%），各页首行 ${first}/${pages}`;
}

/** Of a hundred body lines. */
function share(found: ReadonlyMap<string, Agreement>): number {
  const all = [...found.values()];
  const [same, body] = [all.reduce((sum, each) => sum + each.same, 0), all.reduce((sum, each) => sum + each.body, 0)];
  return (100 * same) / Math.max(1, body);
}
