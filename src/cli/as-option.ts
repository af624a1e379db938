import type { CheckOptions } from "../core/check/check-draft";
import { asOtherText, syntaxOf } from "../core/check/other-text";
import type { Arguments } from "./arguments";
import type { Option } from "./option";

const KINDS = ["draft", "text", "markdown"] as const;

/** Says what the files are; whatever their names, they are drafts unless this says otherwise. */
export const AS_OPTION: Option = {
  name: "as",
  value: { zh: "种类", en: "KIND" },
  choices: KINDS,
  purpose: {
    zh: "文件是什么：draft 公文草稿，text 其他文字（.md 按 Markdown），markdown；不写时是 draft",
    en: "what the files are: draft, text (.md as Markdown) or markdown; draft if not said",
  },
};

/** How the names of other texts end, where a folder stands for them. */
const OTHER_ENDINGS: readonly string[] = [".md", ".markdown", ".txt"];

/** How the names of the files end that a folder stands for; undefined for drafts. */
export function endingsAsked(args: Arguments): { readonly endings?: readonly string[] } {
  return isDraft(args) ? {} : { endings: OTHER_ENDINGS };
}

/** How the file is checked that the call says is no draft; undefined for a draft. */
export function otherTextAsked(args: Arguments, path: string): CheckOptions | undefined {
  if (isDraft(args)) return undefined;
  return asOtherText(args.text(AS_OPTION.name) === "markdown" ? "markdown" : syntaxOf(path));
}

function isDraft(args: Arguments): boolean {
  return (args.text(AS_OPTION.name) ?? "draft") === "draft";
}
