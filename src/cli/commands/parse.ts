import { parseDraft } from "../../core/draft/parse-draft";
import { draftToJson } from "../../core/draft/to-json";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { draftOutline } from "../report/draft-outline";
import { jsonText } from "../report/json-text";

export const parse: Command = {
  name: "parse",
  purpose: { zh: "给出草稿的结构", en: "show the structure of a draft" },
  operand: {
    name: "PATH",
    noun: { zh: "草稿", en: "a draft" },
    purpose: { zh: "一份草稿（*.gw）；- 指标准输入", en: "a draft (*.gw); - for standard input" },
    least: 1,
    most: 1,
  },
  options: [{ name: "json", purpose: { zh: "给出全部细节，供其他程序使用", en: "every detail, for other programs" } }],
  examples: ["gongwen parse 通知.gw --json"],
  run(call) {
    const draft = parseDraft(readGiven(call, call.args.operands[0] ?? ""));
    call.io.print(call.args.has("json") ? jsonText(draftToJson(draft)) : draftOutline(draft));
    return 0;
  },
};
