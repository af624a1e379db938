import path from "node:path";
import type { Message, Notice } from "../../core/notice";
import { systemFonts } from "../../node/fonts/system-fonts";
import { nodeHost } from "../../node/node-host";
import { FORMAT_NAMES, type OutputFormat } from "../../node/output/formats";
import { renderFile } from "../../node/output/render-file";
import { ownLayoutFiles } from "../../node/own-layouts";
import { Claims } from "../claims";
import type { Command } from "../command";
import { eachDraft } from "../each-draft";
import { FORCE_OPTION } from "../force-option";
import { DRAFTS } from "../operands";
import { Profiles } from "../profiles";
import { plural } from "../report/plural";

const USUAL_FORMATS: readonly OutputFormat[] = ["pdf"];

export const render: Command = {
  name: "render",
  purpose: { zh: "排版成文", en: "lay drafts out as files to send and print" },
  operand: DRAFTS,
  options: [
    {
      name: "to",
      value: { zh: "格式", en: "FORMATS" },
      choices: FORMAT_NAMES,
      count: "list",
      purpose: { zh: "输出的格式，不写时是 pdf", en: "the formats, pdf if not said" },
    },
    {
      name: "out",
      short: "o",
      value: { zh: "文件夹", en: "FOLDER" },
      purpose: {
        zh: "放在哪个文件夹，不写时放在草稿旁边，或者 gongwen.yaml 里“成文”写明的文件夹",
        en: "where the files go; beside the draft, or in the folder that gongwen.yaml names, if not said",
      },
    },
    {
      name: "name",
      value: { zh: "叫法", en: "NAMING" },
      choices: ["paper", "draft"],
      purpose: {
        zh: "文件名：paper 用发文字号和标题，draft 用草稿的名字；不写时是 paper，写了 -o 时是 draft",
        en: "file names: paper by number and title, draft as the draft; paper if not said, draft with -o",
      },
    },
    {
      name: "preprinted",
      purpose: {
        zh: "套打：用印好红色版头的纸，发文机关标志和红色分隔线留空，位置不变",
        en: "for paper with the letterhead on it: the red parts stay blank and keep their place",
      },
    },
    FORCE_OPTION,
  ],
  examples: ["gongwen render 通知.gw --to pdf,docx", "gongwen render . --to pdf -o 成文"],
  async run(call) {
    const { args, io, language } = call;
    const formats = args.chosen("to", FORMAT_NAMES, USUAL_FORMATS);
    const fonts = systemFonts();
    const notices = new Map<string, Notice>();
    const claims = new Claims();
    const profiles = new Profiles(call);
    const isFine = await eachDraft(call, async ({ path: source, text, folder }) => {
      const draftFolder = path.dirname(source);
      const { finalPapers, houseStyle } = profiles.for(draftFolder);
      const out = args.text("out");
      // Below the output folder the results stand as the drafts do.
      const outputFolder =
        out === undefined ? path.join(draftFolder, finalPapers.folder ?? "") : path.join(out, folder);
      const isPaper = (args.text("name") ?? (out === undefined ? "paper" : "draft")) === "paper";
      const host = nodeHost({
        folder: path.resolve(draftFolder),
        fonts,
        houseStyle,
      });
      const outcome = await renderFile({
        source,
        text,
        formats,
        outputFolder,
        ...(isPaper ? { naming: finalPapers } : {}),
        onTargets(targets) {
          for (const target of targets) claims.claim(target.path, source);
        },
        isPreprinted: args.has("preprinted") || finalPapers.isPreprinted,
        overwrite: args.has(FORCE_OPTION.name),
        host,
        layoutFiles: ownLayoutFiles(profiles.inPlace(draftFolder), true),
      });
      for (const file of outcome.files) io.print(`${written(file.path, outcome.pages)[language]}\n`);
      for (const notice of outcome.notices) notices.set(notice.message.zh, notice);
    });
    for (const { message } of notices.values()) io.complain(`${message[language]}\n`);
    return isFine ? 0 : 2;
  },
};

function written(file: string, pages: number): Message {
  return { zh: `已写出 ${file}（${pages} 页）`, en: `Wrote ${file} (${plural(pages, "page")})` };
}
