import { trailingRun } from "../text/trailing";
import { KINDS, type Kind, kindOfTitle } from "./kinds";
import { DOUBLED_KINDS } from "./wrong-names";

/** Marks that do not end a title (GB/T 15834—2011 B.4). */
const END_MARKS = "。\uFF0E.\uFF0C,\uFF1B;\uFF1A:、\uFF01!\uFF1F?";

const BLANKS = " \t\u3000";

/** The marks at the end of a title or name that do not belong there, blanks between them too; empty when it ends well. */
export function endMarks(text: string): string {
  return trailingRun(text, END_MARKS + BLANKS);
}

/** The title up to the end of its kind: without marks at its end and without a note such as （试行） behind the kind. */
export function titleStem(title: string): string {
  const text = title.slice(0, title.length - endMarks(title).length);
  const note = /[\uFF08(][^\uFF08\uFF09()]{1,20}[\uFF09)]$/u.exec(text);
  return note ? text.slice(0, note.index) : text;
}

/** The kind that ends the title, a note behind it left out. */
export function kindEnding(title: string): { readonly kind: Kind; readonly word: string } | undefined {
  const stem = titleStem(title);
  const kind = kindOfTitle(stem);
  const word = kind?.titleEndings.find((ending) => stem.endsWith(ending));
  return kind && word ? { kind, word } : undefined;
}

/** The words that pile up two kinds at the title's end, 请示报告 or 的通知的通知; undefined when there is one. */
export function doubledKind(title: string): string | undefined {
  const stem = titleStem(title);
  const repeated = KINDS.map(({ name }) => `的${name}的${name}`);
  return [...Object.keys(DOUBLED_KINDS), ...repeated].find((words) => stem.endsWith(words));
}
