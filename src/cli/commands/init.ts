import fs from "node:fs";
import path from "node:path";
import { PROFILE_NAME } from "../../core/profile/profile";
import { PROFILE_QUESTIONS, writeProfile } from "../../core/profile/write-profile";
import { nearest } from "../../core/text/edit-distance";
import { UserError } from "../../node/user-error";
import { writeWhole } from "../../node/write-whole";
import type { Command } from "../command";
import { readSettings } from "../settings";

/** What each question is called with --set: 单位, or 姓名 for what stands below 联系人. */
const NAMES: readonly string[] = PROFILE_QUESTIONS.map(({ path: keys }) => keys.at(-1) ?? "");

export const init: Command = {
  name: "init",
  purpose: { zh: "建立本单位的资料 gongwen.yaml", en: "make the office's profile gongwen.yaml" },
  operand: {
    name: "DIR",
    noun: { zh: "文件夹", en: "a folder" },
    purpose: { zh: "放在哪个文件夹，不写时是当前文件夹", en: "the folder; without it the one that you are in" },
    least: 0,
    most: 1,
  },
  options: [
    {
      name: "set",
      value: { zh: "键=值", en: "KEY=VALUE" },
      count: "repeated",
      purpose: {
        zh: "写明一项：单位、机关代字、印发机关、姓名、电话",
        en: "say one thing: 单位, 机关代字, 印发机关, 姓名, 电话",
      },
    },
  ],
  examples: ["gongwen init --set 单位=云岭州商务局 --set 机关代字=云商发 --set 印发机关=云岭州商务局办公室"],
  run({ args, io, language }) {
    const values = readSettings(args.texts("set"));
    for (const key of Object.keys(values)) if (!NAMES.includes(key)) throw unknownName(key);
    const file = path.join(args.operands[0] ?? "", PROFILE_NAME);
    if (fs.existsSync(file)) throw alreadyThere(file);
    const answers = NAMES.map((name) => {
      const value = values[name];
      return typeof value === "string" ? value : value?.[0];
    });
    writeWhole([{ path: file, content: writeProfile(answers) }]);
    const sentence = {
      zh: `已写出 ${file}，其他各项（单位名录、排版、规则）可以随时补充。`,
      en: `Wrote ${file}; units, house style and rules may be added at any time.`,
    };
    io.print(`${sentence[language]}\n`);
    return 0;
  },
};

function unknownName(key: string): UserError {
  const near = nearest(key, NAMES);
  return new UserError({
    zh: `--set 没有“${key}”这一项${near ? `，是不是“${near}”？` : `，可以写的有：${NAMES.join("、")}。`}`,
    en: `--set has no “${key}”${near ? `; did you mean “${near}”?` : `; there are: ${NAMES.join(", ")}.`}`,
  });
}

function alreadyThere(file: string): UserError {
  return new UserError({
    zh: `没有写出“${file}”：文件已经存在，请直接修改它。`,
    en: `“${file}” was not written: it is already there; edit it instead.`,
  });
}
