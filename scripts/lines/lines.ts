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
import { Office, withoutScriptGaps } from "./office";
import { type Line, linesOfPages, linesOfPdf } from "./read-lines";

/** So many of a hundred lines are to end where ours do. */
const WANTED = 97;

const REASONS: Readonly<Record<Reason, string>> = {
  gaps: "LibreOffice 在汉字和数字之间加空，这一行排不下",
  follows: "上一行断在别处",
  other: "其他原因",
};

const { GONGWEN_CORPUS } = process.env;
const { values } = parseArgs({
  options: { corpus: { type: "string", default: "0" }, all: { type: "boolean", default: false } },
});
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "gongwen-lines-"));
try {
  process.exitCode = await main();
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const office = new Office(scratch);
  const fault = office.fault();
  if (fault) {
    console.error(fault);
    return 1;
  }
  const drafts = new Map([...samples(), ...published(Number(values.corpus))]);
  const ours = new Map([...drafts].map(([name, text]) => [name, render(name, text)] as const));
  const files = (ending: string) => [...drafts.keys()].map((name) => path.join(scratch, `${name}.${ending}`));
  office.convert(files("docx"), "pdf");
  const asItIs = await agreements(ours);
  office.convert(files("docx"), "odt");
  for (const file of files("odt")) fs.writeFileSync(file, withoutScriptGaps(new Uint8Array(fs.readFileSync(file))));
  office.convert(files("odt"), "pdf");
  const asWord = await agreements(ours);
  report("LibreOffice 自己排", asItIs);
  report("LibreOffice 照文件的要求，不在汉字和数字之间加空", asWord);
  return share(asWord) >= WANTED ? 0 : 1;
}

function* samples(): Generator<readonly [string, string]> {
  for (const file of fs.readdirSync("samples").filter((name) => name.endsWith(".gw"))) {
    yield [path.basename(file, ".gw"), fs.readFileSync(path.join("samples", file), "utf8")];
  }
}

function* published(most: number): Generator<readonly [string, string]> {
  if (most === 0) return;
  let count = 0;
  for (const document of documentsIn(path.resolve(GONGWEN_CORPUS || "../shared/corpus"))) {
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

function report(heading: string, found: ReadonlyMap<string, Agreement>): void {
  console.log(`\n${heading}`);
  const causes = new Map<Reason, number>();
  for (const [name, { body, same, pages, firstLines, elsewhere }] of found) {
    console.log(`  ${name}：正文 ${same}/${body} 行，各页首行 ${firstLines}/${pages}`);
    for (const { text, reason } of elsewhere) {
      causes.set(reason, (causes.get(reason) ?? 0) + 1);
      if (values.all || name.length > 4) console.log(`    ${text}\n      ${REASONS[reason]}`);
    }
  }
  const all = [...found.values()];
  const total = (count: (each: Agreement) => number) => all.reduce((sum, each) => sum + count(each), 0);
  const percent = share(found).toFixed(1);
  const [same, body] = [total((each) => each.same), total((each) => each.body)];
  const [first, pages] = [total((each) => each.firstLines), total((each) => each.pages)];
  console.log(`  合计：正文 ${same}/${body} 行（${percent}%），各页首行 ${first}/${pages}`);
  for (const [reason, count] of causes) console.log(`  ${REASONS[reason]}：${count} 行`);
}

/** Of a hundred body lines. */
function share(found: ReadonlyMap<string, Agreement>): number {
  const all = [...found.values()];
  const [same, body] = [all.reduce((sum, each) => sum + each.same, 0), all.reduce((sum, each) => sum + each.body, 0)];
  return (100 * same) / Math.max(1, body);
}
