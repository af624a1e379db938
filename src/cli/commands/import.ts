import fs from "node:fs";
import path from "node:path";
import { draftPath, importFile, writeImport } from "../../node/import-file";
import { UserError } from "../../node/user-error";
import type { Command } from "../command";
import { complain } from "../complain";
import { JSON_OPTION } from "../operands";
import { importJson, importReport } from "../report/import-report";
import { jsonText } from "../report/json-text";

export const importCommand: Command = {
  name: "import",
  purpose: {
    zh: "把 Word 文档（.docx）或者文本转换成草稿，说明各要素有多大把握",
    en: "make drafts of Word documents (.docx) or text, and say how sure each element is",
  },
  operand: {
    name: "FILE",
    noun: { zh: "文件", en: "a file" },
    purpose: { zh: "Word 文档（.docx）或者文本文件", en: "Word documents (.docx) or text files" },
    least: 1,
    most: "many",
  },
  options: [
    {
      name: "out",
      short: "o",
      value: { zh: "文件", en: "FILE" },
      purpose: {
        zh: "写到哪个文件，如 通知.gw；几个文件时、没有写 .gw 时是文件夹；不写时写在原文件旁边，已有的文件从不覆盖",
        en: "the file to write, such as notice.gw; a folder for several files or without .gw; beside the source without it; never over a file that is there",
      },
    },
    {
      name: "dry-run",
      short: "n",
      purpose: { zh: "只说明认出了什么，不写文件", en: "only say what was recognised, write nothing" },
    },
    JSON_OPTION,
  ],
  examples: ["gongwen import 通知.docx", "gongwen import 来文/*.docx -o 草稿 --json"],
  run({ args, io, language }) {
    const files = args.operands;
    const out = args.text("out");
    const isForSeveral = out !== undefined && (files.length > 1 || isFolder(out));
    const results: object[] = [];
    let isFine = true;
    for (const file of files) {
      try {
        const target = targetOf(file, out, isForSeveral);
        const result = importFile(file, target);
        if (!args.has("dry-run")) writeImport(result, target);
        if (args.has("json")) results.push(importJson(result, file, target));
        else io.print(importReport(result, file, target, language));
      } catch (error) {
        complain(io, language, error);
        isFine = false;
      }
    }
    if (args.has("json")) io.print(jsonText({ files: results }));
    return isFine ? 0 : 2;
  },
};

function targetOf(file: string, out: string | undefined, isForSeveral: boolean): string {
  if (/\.gw$/iu.test(file)) {
    throw new UserError({
      zh: `“${file}”已经是草稿，不用导入。`,
      en: `“${file}” is a draft already; there is nothing to import.`,
    });
  }
  if (out === undefined) return draftPath(file);
  return isForSeveral ? path.join(out, path.basename(draftPath(file))) : out;
}

/** A folder that is there, or one that is named as no file is: a draft's name has an ending. */
function isFolder(file: string): boolean {
  if (path.extname(file) === "") return true;
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
