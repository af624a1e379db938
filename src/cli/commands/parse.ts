import { parseDraft } from "../../core/draft/parse-draft";
import { draftToJson } from "../../core/draft/to-json";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { JSON_OPTION, ONE_DRAFT } from "../operands";
import { draftOutline } from "../report/draft-outline";
import { jsonText } from "../report/json-text";

export const parse: Command = {
  name: "parse",
  purpose: { zh: "给出草稿的结构", en: "show the structure of a draft" },
  operand: ONE_DRAFT,
  options: [JSON_OPTION],
  examples: ["gongwen parse 通知.gw --json"],
  run(call) {
    const draft = parseDraft(readGiven(call, call.args.operands[0] ?? ""));
    call.io.print(call.args.has("json") ? jsonText(draftToJson(draft)) : draftOutline(draft));
    return 0;
  },
};
