import fs from "node:fs";
import path from "node:path";
import { decodeDraft } from "../../node/decode-draft";
import { type Authorship, committedDraft, committer, committerName } from "../../node/diff/git";
import { systemUser } from "../../node/diff/system-user";
import { wallClock } from "../../node/diff/wall-clock";
import { type ComparedDraft, DIFFERENCE_FORMATS, writeDifference } from "../../node/diff/write-difference";
import { nodeHost } from "../../node/node-host";
import { UserError } from "../../node/user-error";
import type { Call, Command } from "../command";
import { readGiven } from "../each-draft";
import { FORCE_OPTION } from "../force-option";
import type { ExitCode } from "../io";
import { STANDARD_INPUT } from "../operands";
import { Profiles } from "../profiles";

export const diff: Command = {
  name: "diff",
  purpose: { zh: "比较两稿，写出花脸稿", en: "compare two drafts and write what changed" },
  operand: {
    name: "PATH",
    noun: { zh: "两份草稿", en: "two drafts" },
    purpose: {
      zh: "原稿和改后的稿（*.gw）；原稿可以是 -，指标准输入；写了 --since 就只写改后的稿",
      en: "the draft before and the draft after (*.gw); - before for standard input; with --since only the draft after",
    },
    takesInput: true,
    least: 1,
    most: "many",
  },
  options: [
    {
      name: "since",
      value: { zh: "版本", en: "REVISION" },
      purpose: {
        zh: "与 Git 里的这个版本比较：提交的编号、分支、标签，最近一次提交是 HEAD",
        en: "compare with this Git revision: a commit, a branch or a tag; the last commit is HEAD",
      },
    },
    {
      name: "to",
      value: { zh: "格式", en: "FORMATS" },
      choices: DIFFERENCE_FORMATS,
      count: "list",
      purpose: {
        zh: "输出的格式：docx 带修订标记，html 供阅读；不写时两种都输出",
        en: "the formats: docx with tracked changes, html to read; both if not said",
      },
    },
    {
      name: "out",
      short: "o",
      value: { zh: "文件夹", en: "FOLDER" },
      purpose: {
        zh: "放在哪个文件夹，不写时放在改后的稿旁边",
        en: "where the files go, beside the draft after if not said",
      },
    },
    {
      name: "author",
      value: { zh: "姓名", en: "NAME" },
      purpose: {
        zh: "修改人，不写时依次是提交的人、Git 里的姓名、本单位、电脑的用户名",
        en: "who made the changes; if not said the committer, else the name in Git, the office or the computer's user",
      },
    },
    FORCE_OPTION,
  ],
  examples: ["gongwen diff 初稿.gw 二稿.gw", "gongwen diff --since HEAD 通知.gw --to docx --author 林望山"],
  async run(call): Promise<ExitCode> {
    const { args, io, language } = call;
    const { before, source } = draftsOf(call);
    const folder = path.dirname(source);
    const profile = new Profiles(call).for(folder);
    const after = { text: readGiven(call, source), name: path.basename(source) };
    const { author, date } = authorship(source, profile.unit.name);
    const outcome = await writeDifference({
      before,
      after,
      author: args.text("author") ?? author,
      date,
      language,
      source,
      formats: args.chosen("to", DIFFERENCE_FORMATS, DIFFERENCE_FORMATS),
      outputFolder: args.text("out"),
      overwrite: args.has(FORCE_OPTION.name),
      host: nodeHost({ folder: path.resolve(folder), houseStyle: profile.houseStyle }),
    });
    for (const file of outcome.files) {
      io.print(language === "zh" ? `已写出 ${file}（${outcome.summary}）\n` : `Wrote ${file} (${outcome.summary})\n`);
    }
    for (const message of new Set(outcome.notices.map((notice) => notice.message[language])))
      io.complain(`${message}\n`);
    return 0;
  },
};

/**
 * The draft before, and the file of the draft after.
 * @throws UserError when not both are named, or one cannot be had
 */
function draftsOf(call: Call): { readonly before: ComparedDraft; readonly source: string } {
  const { args } = call;
  const since = args.text("since");
  const [first = "", second, third] = args.operands;
  if (since !== undefined) {
    if (second !== undefined || first === STANDARD_INPUT) throw oneDraft();
    const { bytes, commit } = committedDraft(first, since);
    return { before: { text: decodeDraft(bytes, first), name: `${path.basename(first)} ${commit}` }, source: first };
  }
  if (second === undefined || second === STANDARD_INPUT || third !== undefined) throw twoDrafts();
  return { before: { text: readGiven(call, first), name: path.basename(first) }, source: second };
}

/** Who made the draft what it is and when: who committed it, else who would commit it, the office or the user; when it was saved. */
function authorship(file: string, otherwise: string | undefined): Authorship {
  const committed = committer(file);
  if (committed) return committed;
  return { author: committerName(file) ?? otherwise ?? systemUser(), date: wallClock(fs.statSync(file).mtime) };
}

function oneDraft(): UserError {
  return new UserError({
    zh: "写了 --since 就只能写一份草稿\uFF1Agongwen diff --since HEAD 通知.gw。",
    en: "With --since goes one draft: gongwen diff --since HEAD notice.gw.",
  });
}

function twoDrafts(): UserError {
  return new UserError({
    zh: "请写明原稿和改后的稿\uFF0C如 gongwen diff 初稿.gw 二稿.gw\uFF1B与提交过的版本比较\uFF0C用 gongwen diff --since HEAD 通知.gw。",
    en: "Name the draft before and the draft after, as in gongwen diff OLD NEW; for a committed version use gongwen diff --since HEAD NEW.",
  });
}
