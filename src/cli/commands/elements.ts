import { checkDraft } from "../../core/check/check-draft";
import type { Draft } from "../../core/draft/draft";
import { parseDraft } from "../../core/draft/parse-draft";
import { elementsToJson } from "../../core/elements/elements-json";
import { elementsOf } from "../../core/elements/elements-of";
import { setElement } from "../../core/elements/set-element";
import { ELEMENTS, elementNamed } from "../../core/standard/elements";
import { applyEdits } from "../../core/text/edit";
import { nearest } from "../../core/text/edit-distance";
import { UserError } from "../../node/user-error";
import { writeWhole } from "../../node/write-whole";
import { Checking } from "../checking";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { JSON_OPTION, ONE_DRAFT, STANDARD_INPUT } from "../operands";
import { elementsTable } from "../report/elements-table";
import { jsonText } from "../report/json-text";
import { RULE_OPTION } from "../rule-option";
import { readSettings } from "../settings";

export const elements: Command = {
  name: "elements",
  purpose: {
    zh: "列出草稿的要素：已填、有误还是待填；也可以填写",
    en: "list the elements of a draft: filled, wrong or missing; and fill them in",
  },
  operand: ONE_DRAFT,
  options: [
    JSON_OPTION,
    {
      name: "set",
      value: { zh: "键=值", en: "KEY=VALUE" },
      count: "repeated",
      purpose: {
        zh: "先把这一项写进草稿，如 --set 成文日期=2026年8月4日；几个值就写几次，值空着就去掉这一项",
        en: "first write this element into the draft; several times for several values, without a value to take it out",
      },
    },
    RULE_OPTION,
  ],
  examples: ["gongwen elements 通知.gw", "gongwen elements 通知.gw --set 密级=秘密★1年 --set 份号=000001"],
  run(call) {
    const { args, io, language } = call;
    const [given = ""] = args.operands;
    const before = readGiven(call, given, { keepByteOrderMark: true });
    const draft = Object.entries(readSettings(args.texts("set"))).reduce(
      (written, [key, values]) => withValues(written, key, typeof values === "string" ? [values] : values),
      parseDraft(before),
    );
    if (draft.text !== before) {
      if (given === STANDARD_INPUT) {
        io.print(draft.text);
        return 0;
      }
      writeWhole([{ path: given, content: draft.text }]);
    }
    const { office, options } = new Checking(call).for(given);
    const found = elementsOf(draft, checkDraft(draft, office, options));
    io.print(
      args.has("json") ? jsonText(elementsToJson(given, draft.text, found, language)) : elementsTable(found, language),
    );
    return 0;
  },
};

/** @throws UserError for a key that names no element with values, and where the draft cannot take them */
function withValues(draft: Draft, key: string, values: readonly string[]): Draft {
  const element = elementNamed(key);
  if (!element || element.type === "record") throw notAnElement(key);
  const edits = setElement(draft, element.name, values);
  if (!edits) {
    throw new UserError({
      zh: `草稿开头写得不完整，“${key}”写不进去\uFF0C请先用 gongwen check 看一看。`,
      en: `The head of the draft is broken, so “${key}” cannot be written: see gongwen check.`,
    });
  }
  return parseDraft(applyEdits(draft.text, edits));
}

function notAnElement(key: string): UserError {
  const near = nearest(
    key,
    ELEMENTS.map(({ name }) => name),
  );
  return new UserError({
    zh: `没有“${key}”这个要素${near ? `\uFF0C是不是“${near}”\uFF1F` : "。"}`,
    en: `There is no element “${key}”${near ? `; did you mean “${near}”?` : "."}`,
  });
}
