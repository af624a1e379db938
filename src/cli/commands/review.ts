import path from "node:path";
import { checkDraft } from "../../core/check/check-draft";
import { titleOf } from "../../core/draft/access";
import { parseDraft } from "../../core/draft/parse-draft";
import { buildReview } from "../../core/review/build-review";
import { renderReviewHtml } from "../../core/review/review-html";
import { reviewToJson } from "../../core/review/review-json";
import { reviewView } from "../../core/review/review-view";
import { EMPTY_SHEET } from "../../core/review/sheet";
import { LineIndex } from "../../core/text/line-index";
import { writePrintedSheet } from "../../node/printed-sheet";
import { printedSheetPath, readSheetFile } from "../../node/review-file";
import { Checking } from "../checking";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { FORCE_OPTION } from "../force-option";
import { JSON_OPTION, ONE_DRAFT, STANDARD_INPUT } from "../operands";
import { jsonText } from "../report/json-text";
import { RULE_OPTION } from "../rule-option";

export const review: Command = {
  name: "review",
  purpose: {
    zh: "写出审核单：格式各项的状态和改法，内容各项由人核对",
    en: "write a review sheet: the state of each item of the form, and what a person has to judge",
  },
  operand: ONE_DRAFT,
  options: [
    JSON_OPTION,
    {
      name: "out",
      short: "o",
      value: { zh: "文件", en: "FILE" },
      purpose: {
        zh: "写到哪个文件，不写时在草稿旁边，名字以“.审核.html”结尾",
        en: "the file to write; beside the draft, ending in .审核.html, if not said",
      },
    },
    FORCE_OPTION,
    RULE_OPTION,
  ],
  examples: ["gongwen review 通知.gw", "gongwen review 通知.gw --json"],
  async run(call) {
    const { args, io, language } = call;
    const [given = ""] = args.operands;
    const text = readGiven(call, given);
    const { office, options } = new Checking(call).for(given);
    const draft = parseDraft(text);
    const findings = checkDraft(draft, office, options);
    const isInput = given === STANDARD_INPUT;
    const { sheet, fault } = isInput ? { sheet: EMPTY_SHEET } : readSheetFile(given);
    const result = buildReview(draft, findings, sheet);
    if (fault) io.complain(`${fault[language]}\n`);
    if (args.has("json")) {
      io.print(jsonText(reviewToJson(given, text, result, language)));
      return fault ? 2 : 0;
    }
    const view = reviewView(result, findings, new LineIndex(text), language);
    const reviewed = { title: titleOf(draft)?.text ?? "", file: path.basename(given), text: result.text };
    const html = renderReviewHtml(view, reviewed, fault?.[language]);
    const file = args.text("out") ?? (isInput ? undefined : printedSheetPath(given));
    if (file === undefined) io.print(html);
    else {
      await writePrintedSheet(file, html, args.has(FORCE_OPTION.name));
      const sentence = { zh: `已写出 ${file}（${view.formSummary}）`, en: `Wrote ${file} (${view.formSummary})` };
      io.print(`${sentence[language]}\n`);
    }
    return fault ? 2 : 0;
  },
};
