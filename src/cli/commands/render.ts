import path from "node:path";
import type { Notice } from "../../core/notice";
import { nodeHost } from "../../node/node-host";
import { FORMAT_NAMES, type OutputFormat } from "../../node/output/formats";
import { outputPath, renderFile } from "../../node/output/render-file";
import { UserError } from "../../node/user-error";
import type { Command } from "../command";
import { eachDraft, type OpenedDraft } from "../each-draft";
import { oneOf } from "../language";

export const render: Command = {
  name: "render",
  purpose: { zh: "排版成文", en: "lay drafts out as files to send and print" },
  operand: {
    name: "PATH",
    noun: { zh: "草稿或者文件夹", en: "a draft or a folder" },
    purpose: { zh: "草稿（*.gw）或者文件夹", en: "drafts (*.gw) or folders with drafts" },
    least: 1,
    most: "many",
  },
  options: [
    {
      name: "to",
      value: { zh: "格式", en: "FORMATS" },
      choices: FORMAT_NAMES,
      count: "list",
      purpose: { zh: "输出的格式，通常是 pdf", en: "the formats, usually pdf" },
    },
    {
      name: "out",
      short: "o",
      value: { zh: "文件夹", en: "FOLDER" },
      purpose: { zh: "放在哪个文件夹，通常放在草稿旁边", en: "where the files go, usually beside the draft" },
    },
    {
      name: "force",
      short: "f",
      purpose: {
        zh: "已有的文件比草稿新、又不是本程序写的，也覆盖",
        en: "write even over a newer file that was not written by gongwen",
      },
    },
  ],
  examples: ["gongwen render 通知.gw --to pdf,docx", "gongwen render . --to pdf -o 成文"],
  async run(call) {
    const { args, io, language } = call;
    const formats = [...new Set(args.texts("to"))].map((word) => oneOf(word, FORMAT_NAMES, "--to"));
    const notices = new Map<string, Notice>();
    const taken = new Map<string, string>();
    const isFine = await eachDraft(call, async (draft) => {
      const request = requestFor(draft, formats.length > 0 ? formats : ["pdf"], args.text("out"));
      refuseTaken(request, draft.path, taken);
      const outcome = await renderFile({ ...request, text: draft.text, overwrite: args.has("force") });
      const pages = language === "zh" ? `（${outcome.pages} 页）` : ` (${outcome.pages} pages)`;
      for (const file of outcome.files) {
        io.print(`${language === "zh" ? "已写出" : "Wrote"} ${file.path}${pages}\n`);
      }
      for (const notice of outcome.notices) notices.set(notice.message.zh, notice);
    });
    for (const { message } of notices.values()) {
      io.complain(`${language === "zh" ? "提示：" : "Note: "}${message[language]}\n`);
    }
    return isFine ? 0 : 2;
  },
};

/** Below the output folder the results of a folder's drafts stand as the drafts do. */
function requestFor(draft: OpenedDraft, formats: readonly OutputFormat[], out: string | undefined) {
  return {
    source: draft.path,
    formats,
    outputFolder: out === undefined ? path.dirname(draft.path) : path.join(out, draft.folder),
    host: nodeHost({ folder: path.dirname(path.resolve(draft.path)) }),
  };
}

/** Two drafts of one call must not be written to the same file. */
function refuseTaken(
  { source, formats, outputFolder }: ReturnType<typeof requestFor>,
  draft: string,
  taken: Map<string, string>,
): void {
  for (const format of formats) {
    const target = path.resolve(outputPath(source, format, outputFolder));
    const other = taken.get(target);
    if (other !== undefined) throw sameName(draft, other);
    taken.set(target, draft);
  }
}

function sameName(draft: string, other: string): UserError {
  return new UserError({
    zh: `没有排版“${draft}”：它与“${other}”同名，会写成同一个文件。请改名，或者分两次输出到不同的文件夹。`,
    en: `“${draft}” was not laid out: its result would have the same name as that of “${other}”. Rename it or use another folder.`,
  });
}
