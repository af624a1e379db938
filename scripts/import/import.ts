import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Import, importDocx, importText } from "../../src/core/import/import-document";
import { type Verdict, verdict } from "./compare";
import { foundIn, surenessOf } from "./found";
import { Judgements } from "./judged";
import { lostCharacters, textOfDocx } from "./lost-characters";
import { type KnownDocument, knownDocuments, MEASURED } from "./side-file";

const { GONGWEN_CORPUS } = process.env;
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    element: { type: "string" },
    wrong: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
const folder = path.resolve(GONGWEN_CORPUS || "../shared/corpus");
const wantedIds = values.only?.split(",");
const judgements = new Judgements(path.join("scripts", "import", "judged.jsonl"));

/** The share of elements that must be right. */
const TARGET = 0.97;

type Counts = Record<Verdict, number>;

const noCounts = (): Counts => ({ right: 0, wrong: 0, missing: 0, surplus: 0, absent: 0 });

/** How often what was said to be sure, likely or a guess was right. */
const bySureness = new Map<string, Counts>();

/** What the side file says where nobody has judged it. */
const unjudged = noCounts();

function measure(id: string, document: KnownDocument, result: Import, table: Map<string, Counts>): void {
  const { wanted } = document;
  const found = foundIn(result);
  for (const element of MEASURED) {
    if (values.element !== undefined && values.element !== element) continue;
    const judged = judgements.verdict([id, document.id], element, found[element]);
    const said = judged ?? verdict(element, wanted[element], found[element]);
    const counts = table.get(element) ?? noCounts();
    counts[said] += 1;
    table.set(element, counts);
    unjudged[verdict(element, wanted[element], found[element])] += 1;
    const how = surenessOf(result, element);
    const sure = bySureness.get(how ?? "") ?? noCounts();
    sure[said] += 1;
    if (how !== undefined) bySureness.set(how, sure);
    if (values.wrong && said !== "right" && said !== "absent") {
      console.log(
        `${id} ${element} ${said}\n    应为 ${wanted[element] ?? "（没有）"}\n    得到 ${found[element] ?? "（没有）"}`,
      );
    }
  }
  if (values.out !== undefined) {
    fs.mkdirSync(values.out, { recursive: true });
    fs.writeFileSync(path.join(values.out, `${id}.gw`), result.draft);
  }
}

/** Where a document is looked into, as a share of its length. */
const PLACES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const LEAST_PLACES = 5;

/** The document of the side file that a Word document holds; undefined when it holds none of them. */
function documentIn(draft: string, documents: readonly KnownDocument[]): KnownDocument | undefined {
  const text = draft.replace(/\s/gu, "");
  let best: KnownDocument | undefined;
  let most = LEAST_PLACES - 1;
  for (const document of documents) {
    const known = document.text.replace(/\s/gu, "");
    const starts = PLACES.map((share) => Math.floor(share * known.length));
    const count = starts.filter((start) => text.includes(known.slice(start, start + 40))).length;
    const size = text.length / known.length;
    if (count > most && size > 0.7 && size < 1.4) [best, most] = [document, count];
  }
  return best;
}

function countLost(id: string, text: string, result: Import): number {
  const lost = lostCharacters(text, result);
  if (lost.length > 0) console.log(`${id} 丢失 ${lost.length} 个字：${lost.slice(0, 40)}`);
  return lost.length;
}

function printTable(name: string, table: ReadonlyMap<string, Counts>): number {
  const total = noCounts();
  console.log(`\n${name}\n要素\t对\t错\t缺\t多`);
  for (const [element, counts] of table) {
    console.log([element, counts.right, counts.wrong, counts.missing, counts.surplus].join("\t"));
    for (const key of Object.keys(total) as Verdict[]) total[key] += counts[key];
  }
  console.log(`合计 ${sumOf(total)} 个，对的 ${total.right} 个，${percent(shareOf(total))}`);
  return shareOf(total);
}

function sumOf({ right, wrong, missing, surplus }: Counts): number {
  return right + wrong + missing + surplus;
}

function shareOf(counts: Counts): number {
  return sumOf(counts) === 0 ? 0 : counts.right / sumOf(counts);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

function runMeasure(): number {
  if (!fs.existsSync(path.join(folder, "manifest.jsonl"))) {
    console.error(`没有找到文档：${folder} 中没有 manifest.jsonl，请用 GONGWEN_CORPUS 指明文件夹。`);
    return 2;
  }
  const documents = knownDocuments(folder);
  const texts = new Map<string, Counts>();
  let lost = 0;
  for (const document of documents) {
    if (wantedIds && !wantedIds.includes(document.id)) continue;
    const result = importText(document.text, { name: document.name });
    lost += countLost(document.id, document.text, result);
    measure(document.id, document, result, texts);
  }
  const words = new Map<string, Counts>();
  let count = 0;
  for (const file of fs.readdirSync(path.join(folder, "docx"))) {
    const id = `docx-${path.basename(file, ".docx")}`;
    if (wantedIds && !wantedIds.includes(id)) continue;
    const bytes = fs.readFileSync(path.join(folder, "docx", file));
    const result = importDocx(bytes, { name: id });
    lost += countLost(id, textOfDocx(bytes), result);
    if (values.out !== undefined) fs.writeFileSync(path.join(values.out, `${id}.gw`), result.draft);
    const document = documentIn(result.draft, documents);
    if (!document) continue;
    count++;
    measure(id, document, result, words);
  }
  const share = printTable(`文本 ${documents.length} 份`, texts);
  const wordShare = printTable(`Word 文档 ${count} 份`, words);
  console.log("\n把握\t对\t错");
  for (const [how, { right, wrong, surplus }] of bySureness) console.log([how, right, wrong + surplus].join("\t"));
  console.log(`\n不改正附件时对的 ${percent(shareOf(unjudged))}`);
  console.log(`改正附件的要素 ${judgements.size} 个（scripts/import/judged.jsonl）`);
  console.log(`丢失的字 ${lost} 个`);
  return lost === 0 && share >= TARGET && wordShare >= TARGET ? 0 : 1;
}

process.exitCode = runMeasure();
