import { parseDraft } from "../../core/draft/parse-draft";
import { formatDraft } from "../../core/format/format-draft";
import type { Message } from "../../core/notice";
import { applyEdits } from "../../core/text/edit";
import { writeWhole } from "../../node/write-whole";
import type { Command } from "../command";
import { eachDraft } from "../each-draft";
import { DRAFTS_OR_INPUT, STANDARD_INPUT } from "../operands";

export const format: Command = {
  name: "format",
  purpose: {
    zh: "整理草稿：要素按标准的次序，空格、空行一律，不改文字",
    en: "put elements in the standard's order and spaces in one form, without changing a word",
  },
  operand: {
    ...DRAFTS_OR_INPUT,
    purpose: {
      zh: `${DRAFTS_OR_INPUT.purpose.zh}，整理的结果写到标准输出`,
      en: `${DRAFTS_OR_INPUT.purpose.en}, of which the result is printed`,
    },
  },
  options: [
    {
      name: "check",
      purpose: {
        zh: "只说明哪些草稿没有整理，不写文件；有的话退出码为 1",
        en: "only say which drafts are not in order and write nothing; exit code 1 if there is one",
      },
    },
  ],
  examples: ["gongwen format 通知.gw", "gongwen format . --check"],
  async run(call) {
    const { args, io, language } = call;
    const isCheck = args.has("check");
    let isOutOfOrder = false;
    const isFine = await eachDraft(
      call,
      ({ path, text }) => {
        const { edits, isHeadLeft } = formatDraft(parseDraft(text));
        const result = applyEdits(text, edits);
        if (result !== text) isOutOfOrder = true;
        if (isHeadLeft) io.complain(`${headLeft(path)[language]}\n`);
        if (path === STANDARD_INPUT && !isCheck) {
          io.print(result);
          return;
        }
        if (result !== text && !isCheck) writeWhole([{ path, content: result }]);
        if (result !== text || !isCheck) io.print(`${outcome(path, result !== text, isCheck)[language]}\n`);
      },
      { keepByteOrderMark: true },
    );
    if (!isFine) return 2;
    return isCheck && isOutOfOrder ? 1 : 0;
  },
};

function outcome(path: string, isChanged: boolean, isCheck: boolean): Message {
  if (isCheck) return { zh: `${path}：没有整理`, en: `${path}: not in order` };
  return isChanged
    ? { zh: `${path}：已经整理`, en: `${path}: put in order` }
    : { zh: `${path}：不用整理`, en: `${path}: was in order` };
}

function headLeft(path: string): Message {
  return {
    zh: `${path}：要素里有读不准的行，要素没有整理；用 gongwen check 可以看到是哪一行。`,
    en: `${path}: some lines among the elements cannot be read for certain, so the elements stay as they are; gongwen check shows which.`,
  };
}
