import fs from "node:fs";
import path from "node:path";
import { PORTRAIT } from "../../src/core/layout/sheet";
import { breakTitle } from "../../src/core/layout/title/break-title";
import { titleFaults } from "../../src/core/layout/title/faults";
import { titleReader } from "../../src/core/layout/title/title-reading";
import { POINTS } from "../../src/core/standard/sizes";

const { GONGWEN_CORPUS } = process.env;
const folder = path.resolve(GONGWEN_CORPUS || "../shared/corpus");

interface Entry {
  readonly title?: string;
  readonly signature?: string | null;
}

/** Prints every title with ／ where its lines end, a fault behind it, and how many there are of each. */
function printTitles(): number {
  const manifest = path.join(folder, "manifest.jsonl");
  if (!fs.existsSync(manifest)) {
    console.error(`没有找到文档：${folder} 中没有 manifest.jsonl，请用 GONGWEN_CORPUS 指明文件夹。`);
    return 2;
  }
  const entries = fs.readFileSync(manifest, "utf8").split("\n").filter(Boolean).map(readEntry);
  const organs = new Map(entries.map(({ title, signature }) => [title ?? "", signature ? [signature] : []]));
  organs.delete("");
  let broken = 0;
  let faulty = 0;
  for (const [title, names] of organs) {
    const read = titleReader(names);
    const starts = breakTitle(title, POINTS.二号, PORTRAIT.width, read);
    const lines = starts.map((start, index) => title.slice(start, starts[index + 1] ?? title.length));
    const faults = titleFaults(lines, read).map(({ type }) => type);
    if (lines.length > 1) broken++;
    if (faults.length > 0) faulty++;
    console.log([lines.join("／"), ...faults].join(" "));
  }
  console.log(`标题 ${organs.size} 个，分行的 ${broken} 个，检查认为分得不当的 ${faulty} 个`);
  return 0;
}

function readEntry(line: string): Entry {
  return JSON.parse(line) as Entry;
}

process.exitCode = printTitles();
