import { type Renumbering, renumberDraft } from "../../core/check/renumber/renumber-draft";
import { parseDraft } from "../../core/draft/parse-draft";
import type { Language } from "../../core/notice";
import { applyEdits } from "../../core/text/edit";
import { LineIndex } from "../../core/text/line-index";
import { writeWhole } from "../../node/write-whole";
import type { Command } from "../command";
import { eachDraft } from "../each-draft";
import { DRAFTS } from "../operands";

export const renumber: Command = {
  name: "renumber",
  purpose: {
    zh: "重排各层序号和附件号，能够确定的引用随之改动",
    en: "number levels and attachments anew, and carry along the references that are certain",
  },
  operand: DRAFTS,
  options: [
    {
      name: "dry-run",
      short: "n",
      purpose: { zh: "只说明会改什么，不写文件", en: "only say what would be changed" },
    },
  ],
  examples: ["gongwen renumber 通知.gw", "gongwen renumber . --dry-run"],
  async run(call) {
    const { args, io, language } = call;
    const isDryRun = args.has("dry-run");
    const isFine = await eachDraft(
      call,
      ({ path, text }) => {
        const renumbering = renumberDraft(parseDraft(text));
        if (!isDryRun && renumbering.edits.length > 0) {
          writeWhole([{ path, content: applyEdits(text, renumbering.edits) }]);
        }
        io.print(report(path, text, renumbering, isDryRun)[language].join("\n").concat("\n"));
      },
      { keepByteOrderMark: true },
    );
    return isFine ? 0 : 2;
  },
};

/** How many labels and references were changed in a draft, and where a person has to look. */
function report(
  path: string,
  text: string,
  { labels, references, unclear }: Renumbering,
  isDryRun: boolean,
): Readonly<Record<Language, readonly string[]>> {
  const index = new LineIndex(text);
  const places = unclear.map(({ start, end }) => ({
    line: index.positionAt(start).line + 1,
    words: text.slice(start, end),
  }));
  const [done, doneInEnglish] = isDryRun ? ["可以重排", "could be numbered anew"] : ["重排", "numbered anew"];
  const left = places.length;
  return {
    zh: [
      `${path}：${done} ${labels} 处序号，引用随之改动 ${references} 处${left > 0 ? `，还有 ${left} 处引用要由人核对` : ""}`,
      ...places.map(({ line, words }) => `  第 ${line} 行：“${words}”`),
    ],
    en: [
      `${path}: ${labels} ${doneInEnglish}, ${references} references carried along${left > 0 ? `, ${left} left for you` : ""}`,
      ...places.map(({ line, words }) => `  line ${line}: “${words}”`),
    ],
  };
}
