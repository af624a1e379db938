import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Part } from "../../src/core/layout/page";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { OUTPUT_FORMATS } from "../../src/node/output/formats";
import { compareText } from "./compare-text";
import { documentsIn, type PublishedDocument } from "./documents";
import { noTotals, reportText, type Totals } from "./report";
import { textsInFile, textsOnPages } from "./shown-text";
import { judgeTrue, readJudgements, writeJudgements } from "./silence/judged";
import { placesOf } from "./silence/place";
import { sumUp } from "./silence/silence";
import { silenceText } from "./silence/silence-report";
import { isKnowable } from "./silence/unknowable";
import { type Rendering, runStages, type StagesResult } from "./stages";
import { type CorpusDraft, toDraft } from "./to-draft";

const { GONGWEN_CORPUS } = process.env;
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    out: { type: "string" },
    findings: { type: "boolean", default: false },
    places: { type: "boolean", default: false },
    judge: { type: "string" },
    reason: { type: "string" },
  },
});
const JUDGED = path.join("scripts", "corpus", "silence", "judged.jsonl");
const folder = path.resolve(GONGWEN_CORPUS || "../shared/corpus");

/** Enough of a text to know it by. */
const SHOWN_CHARACTERS = 40;

/** @throws Error when a stage fails or a character is lost */
function tryDocument(document: PublishedDocument, rendering: Rendering | undefined, totals: Totals): void {
  const draft = toDraft(document);
  const result = runStages(draft.source, rendering, totals.times);
  totals.pages += result.pages.length;
  totals.characters += document.text.replace(/\s/gu, "").length;
  const findings = result.findings.filter(({ rule }) => isKnowable(rule, document));
  totals.places.push(...placesOf(document.id, draft.source, findings));
  if (values.out !== undefined) keep(values.out, document.id, draft.source, result);
  compare([document.text, ...draft.added], draft, result);
}

/** @throws Error when a character of the document is not on the pages, or not in a file that is made of them */
function compare(wanted: readonly string[], { hasMark }: CorpusDraft, { pages, files }: StagesResult): void {
  // What the layout makes up stands elsewhere too, or in no line of the text.
  const madeUp = new Set<Part>(hasMark ? ["页码"] : ["页码", "发文机关标志"]);
  const { lost, surplus } = compareText(wanted, textsOnPages(pages, madeUp));
  if (lost !== "") throw new Error(`不在版面上：${shortened(lost)}`);
  if (surplus !== "") throw new Error(`版面上多出：${shortened(surplus)}`);
  for (const [format, content] of files) {
    const texts = textsInFile[format]?.(content);
    const { lost: missing } = compareText(wanted, texts ?? wanted);
    if (missing !== "") throw new Error(`不在 ${format} 文件中：${shortened(missing)}`);
  }
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}……` : text;
}

function keep(out: string, id: string, source: string, { files }: StagesResult): void {
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(path.join(out, `${id}.gw`), source);
  for (const [format, content] of files) {
    fs.writeFileSync(path.join(out, id + OUTPUT_FORMATS[format].extension), content);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}（${error.cause}）`;
}

function runCorpus(): number {
  if (!fs.existsSync(path.join(folder, "manifest.jsonl"))) {
    console.error(`没有找到文档：${folder} 中没有 manifest.jsonl，请用 GONGWEN_CORPUS 指明文件夹。`);
    return 2;
  }
  const wanted = values.only?.split(",");
  const rendering = values.findings ? undefined : { fonts: systemFonts() };
  const totals = noTotals();
  const ids = new Set<string>();
  for (const document of documentsIn(folder)) {
    if (wanted && !wanted.includes(document.id)) continue;
    totals.documents += 1;
    ids.add(document.id);
    try {
      tryDocument(document, rendering, totals);
    } catch (error) {
      totals.failures.push({ id: document.id, reason: reasonOf(error) });
    }
    if (totals.documents % 20 === 0) console.error(`已处理 ${totals.documents} 份，${totals.pages} 页`);
  }
  const isQuiet = holdAgainstJudged(totals, ids);
  process.stdout.write(reportText(totals));
  return totals.failures.length > 0 || totals.documents === 0 || !isQuiet ? 1 : 0;
}

/** Prints what the rules found and whether they are quiet enough, after what was judged just now is written down. */
function holdAgainstJudged({ places, documents }: Totals, ids: ReadonlySet<string>): boolean {
  let judgements = readJudgements(JUDGED);
  if (values.judge !== undefined && values.reason !== undefined) {
    const unjudged = sumUp(places, judgements, ids).rules.find(({ rule }) => rule === values.judge)?.falseAlarms ?? [];
    judgements = judgeTrue(judgements, unjudged, values.reason);
    writeJudgements(JUDGED, judgements);
  }
  const silence = sumUp(places, judgements, ids);
  process.stdout.write(silenceText(silence, documents, values.places));
  return silence.isKept;
}

process.exitCode = runCorpus();
