import path from "node:path";
import { inColumns } from "../../src/cli/report/columns";
import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import { kindOf } from "../../src/core/draft/access";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { FontLibrary } from "../../src/core/host";
import { type FoundDraft, findDrafts } from "../../src/node/find-drafts";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { nodeHost } from "../../src/node/node-host";
import { FORMAT_NAMES } from "../../src/node/output/formats";
import { renderFile } from "../../src/node/output/render-file";
import { readDraftFile } from "../../src/node/read-draft";
import { userMessageOf } from "../../src/node/user-error";

const SAMPLES = "samples";
const OUT = "out";

/** What the table shows of one draft. */
interface Row {
  readonly cells: readonly string[];
  readonly notices: readonly string[];
  readonly failure?: string;
}

/** Checks a sample and renders it to every format. Its time includes opening the fonts that it is the first to need. */
async function tryDraft({ path: file, folder }: FoundDraft, fonts: FontLibrary): Promise<Row> {
  const start = performance.now();
  const name = path.join(folder, path.basename(file, ".gw"));
  try {
    const text = readDraftFile(file);
    const draft = parseDraft(text);
    const findings = checkDraft(draft, NO_PROFILE);
    const host = nodeHost({ folder: path.dirname(file), fonts });
    const { pages, files, notices } = await renderFile({
      source: file,
      text,
      formats: FORMAT_NAMES,
      outputFolder: path.join(OUT, folder),
      host,
    });
    const written = files.map(({ format }) => format.toUpperCase()).join(" ");
    const numbers = [String(pages), String(findings.length)];
    return {
      cells: [name, kindOf(draft)?.name ?? "", ...numbers, written, seconds(start)],
      notices: notices.map(({ message }) => message.zh),
    };
  } catch (error) {
    const failure = userMessageOf(error)?.zh ?? String(error);
    return { cells: [name, "", "", "", "没有写出", seconds(start)], notices: [], failure: `${name}：${failure}` };
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(2)} 秒`;
}

async function start(): Promise<number> {
  const fonts = systemFonts();
  const rows: Row[] = [];
  for (const draft of findDrafts(SAMPLES)) rows.push(await tryDraft(draft, fonts));
  const failures = rows.flatMap(({ failure }) => failure ?? []);
  const notices = [...new Set(rows.flatMap((row) => row.notices))];
  const table = inColumns(
    [["草稿", "文种", "页数", "问题", "写出的文件", "用时"], ...rows.map(({ cells }) => cells)],
    ["left", "left", "right", "right", "left", "right"],
  );
  console.log(["", ...table, "", ...failures, ...notices.map((notice) => `提示：${notice}`)].join("\n"));
  console.log(`成品在 ${path.resolve(OUT)}，请打开看看。`);
  console.log("下一步：npm run editor 用编辑器打开样稿，试试 待修改 文件夹里的草稿；npm test 运行全部测试。");
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await start();
