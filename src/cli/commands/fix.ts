import { type FixResult, fixDraft } from "../../core/check/fix-draft";
import type { Language } from "../../core/notice";
import { writeWhole } from "../../node/write-whole";
import { AS_OPTION, endingsAsked } from "../as-option";
import { Checking } from "../checking";
import type { Command } from "../command";
import { eachDraft } from "../each-draft";
import { DRAFTS } from "../operands";
import { RULE_OPTION } from "../rule-option";

export const fix: Command = {
  name: "fix",
  purpose: { zh: "改好能够确定的毛病，说明改了什么", en: "put right what is certain and say what was changed" },
  operand: DRAFTS,
  options: [
    {
      name: "dry-run",
      short: "n",
      purpose: { zh: "只说明会改什么，不写文件", en: "only say what would be changed" },
    },
    AS_OPTION,
    RULE_OPTION,
  ],
  examples: ["gongwen fix 通知.gw", "gongwen fix . --dry-run"],
  async run(call) {
    const { args, io, language } = call;
    const isDryRun = args.has("dry-run");
    const checking = new Checking(call);
    const isFine = await eachDraft(
      call,
      ({ path, text }) => {
        const { office, options } = checking.for(path);
        const result = fixDraft(text, office, options);
        if (!isDryRun && result.text !== text) writeWhole([{ path, content: result.text }]);
        io.print(report(path, result, isDryRun)[language].join("\n").concat("\n"));
      },
      { keepByteOrderMark: true, ...endingsAsked(args) },
    );
    return isFine ? 0 : 2;
  },
};

/** What was changed in a draft, each kind of change once with its number, and what is left. */
function report(path: string, result: FixResult, isDryRun: boolean): Readonly<Record<Language, readonly string[]>> {
  const { applied, remaining } = result;
  const [done, doneInEnglish] = isDryRun ? ["可以改好", "could be put right"] : ["改好", "put right"];
  const left = remaining.length;
  const heads = {
    zh: `${path}：${done} ${applied.length} 处${left > 0 ? `，还有 ${left} 处要由人来定` : ""}`,
    en: `${path}: ${applied.length} ${doneInEnglish}${left > 0 ? `, ${left} left for you` : ""}`,
  };
  const lines = (language: Language) => [heads[language], ...counted(applied.map(({ message }) => message[language]))];
  return { zh: lines("zh"), en: lines("en") };
}

function counted(messages: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(([message, count]) => `  ${message}${count > 1 ? ` ×${count}` : ""}`);
}
