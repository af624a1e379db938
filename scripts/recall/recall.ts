import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { inColumns } from "../../src/cli/report/columns";
import { RULES } from "../../src/core/check/registry";
import { documentsIn } from "../corpus/documents";
import { toDraft } from "../corpus/to-draft";
import { LEAST_FOUND, planterOf, type RuleRecall, recallOf, shareFound } from "./measure-recall";
import { NOT_PLANTED } from "./planters";

const { GONGWEN_CORPUS } = process.env;
const { values } = parseArgs({
  options: {
    rule: { type: "string" },
    most: { type: "string", default: "40" },
    missed: { type: "boolean", default: false },
  },
});
const folder = path.resolve(GONGWEN_CORPUS || "../shared/corpus");

const SHOWN_CONTEXT = 20;

function runRecall(): number {
  if (!fs.existsSync(path.join(folder, "manifest.jsonl"))) {
    console.error(`没有找到文档：${folder} 中没有 manifest.jsonl，请用 GONGWEN_CORPUS 指明文件夹。`);
    return 2;
  }
  const grounds = [...documentsIn(folder)].map((document) => ({ id: document.id, text: toDraft(document).source }));
  const rules = RULES.filter(({ id, certainty }) => (values.rule ? id === values.rule : certainty === "certain"));
  const recalls = rules.map((rule) => recallOf(rule, grounds, Number(values.most)));
  const share = shareFound(recalls);
  const isKept = recalls.every(({ planted, found }) => found >= planted * LEAST_FOUND);
  const planted = recalls.filter((recall) => recall.planted > 0);
  const rows = planted.map(({ rule, planted, found }) => [rule, String(planted), String(found), mark(found / planted)]);
  const silent = rules
    .filter((rule) => !planterOf(rule))
    .map(({ id }) => `没有埋错 ${id}：${NOT_PLANTED[id] ?? "没有办法"}`);
  const lines = inColumns([["规则", "埋下", "找到", ""], ...rows], ["left", "right", "right", "left"]);
  console.log([...lines, "", ...silent].join("\n"));
  if (values.missed) for (const recall of planted) printMissed(recall);
  console.log(
    `找到 ${(share * 100).toFixed(2)}%，每条规则应不少于 ${LEAST_FOUND * 100}%：${isKept ? "达到" : "未达到"}`,
  );
  return isKept ? 0 : 1;
}

function mark(share: number): string {
  return share >= LEAST_FOUND ? "" : "不足";
}

function printMissed({ rule, missed }: RuleRecall): void {
  for (const { text, place, ground } of missed) {
    const before = text.slice(Math.max(0, place.start - SHOWN_CONTEXT), place.start);
    const words = `${before}⟦${text.slice(place.start, place.end)}⟧${text.slice(place.end, place.end + SHOWN_CONTEXT)}`;
    console.log(`没有找到 ${rule} ${ground} ${words.replace(/\s+/gu, " ")}`);
  }
}

process.exitCode = runRecall();
