import { valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { writeValue } from "../draft/field-edits";
import { parseDraft } from "../draft/parse-draft";
import type { Message } from "../notice";
import { applyEdits, type TextEdit } from "../text/edit";
import { contains, type Range } from "../text/range";
import { attachmentsOf, type NamedAttachment } from "./attachments";
import { placesOfOrgan } from "./organs";
import { symbolAt } from "./symbol-at";

/** What can be renamed at a place, or why nothing can. */
export type RenameTarget = { readonly range: Range; readonly name: string } | { readonly refusal: Message };

/** The edits of a renaming, or why it cannot be done. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

const NOTHING_HERE: Message = {
  zh: "这里没有可以改名的内容；可以改名的是附件和要素里写到的机关。",
  en: "There is nothing to rename here; attachments can be renamed, and organs that the elements name.",
};

const EMPTY: Message = { zh: "请写出新的名称。", en: "Write the new name." };

const NO_ORGAN: Message = {
  zh: "机关名称里不能有空格和逗号、顿号之类的标点，请只写一个机关。",
  en: "An organ's name holds neither spaces nor marks; write one organ alone.",
};

const ONE_LINE: Message = { zh: "名称只能写在一行里。", en: "A name stands on one line." };

const MARKED: Message = {
  zh: "附件的标题里有批注或者加粗的字，请直接在标题里修改。",
  en: "The attachment's title holds a comment or emphasis; change it where it stands.",
};

const READ_OTHERWISE: Message = {
  zh: "这样的名称会被当作别的内容（如附件的序号、批注），请换一种写法。",
  en: "Such a name would be read as something else, such as a number or a comment; write it otherwise.",
};

/** What can be renamed at the offset: the exact range there and the name as it is. */
export function renameTargetAt(draft: Draft, offset: number): RenameTarget {
  const symbol = symbolAt(draft, offset);
  if (symbol?.kind === "organ") return { range: symbol.range, name: symbol.name };
  if (symbol?.kind === "attachment" && symbol.attachment.name !== "") {
    return { range: symbol.range, name: symbol.attachment.name };
  }
  return { refusal: NOTHING_HERE };
}

/**
 * Renames what is at the offset throughout the draft: an attachment in 附件, in its own title and where the text mentions
 * its name; an organ in all elements and the text. Numbers (附件1) stay.
 */
export function rename(draft: Draft, offset: number, newName: string): Renaming {
  const symbol = symbolAt(draft, offset);
  const name = newName.trim();
  if (name === "") return { refusal: EMPTY };
  if (/[\r\n]/u.test(name)) return { refusal: ONE_LINE };
  if (symbol?.kind === "organ") return renameOrgan(draft, symbol.name, name);
  if (symbol?.kind === "attachment" && symbol.attachment.name !== "") {
    return renameAttachment(draft, symbol.attachment, name);
  }
  return { refusal: NOTHING_HERE };
}

const NO_ORGAN_NAME = /[^\p{L}\p{N}\uFF08\uFF09·]/u;

function renameOrgan(draft: Draft, name: string, newName: string): Renaming {
  if (NO_ORGAN_NAME.test(newName)) return { refusal: NO_ORGAN };
  return { edits: placesOfOrgan(draft, name).map((range) => ({ range, newText: newName })) };
}

function renameAttachment(draft: Draft, { name, listed, title, mentions }: NamedAttachment, newName: string): Renaming {
  const isWritten = ({ start, end }: Range) => draft.text.slice(start, end) === name;
  // The title may have another name than the list; but what stands within it must not get lost.
  if (title && !isWritten(title)) return { refusal: MARKED };
  const inText = [...(title ? [title] : []), ...mentions.filter(isWritten)];
  const edits = [
    ...inText.map((range) => ({ range, newText: newName })),
    ...(listed ? [listEdit(draft, listed, newName)] : []),
  ];
  const after = parseDraft(applyEdits(draft.text, edits));
  const isInList = !listed || valuesOf(after, "附件").some(({ text }) => text.includes(newName));
  const isRead = isInList && attachmentsOf(after).some((other) => other.name === newName);
  const isWhole = attachmentsOf(after).length === attachmentsOf(draft).length;
  return isRead && isWhole ? { edits } : { refusal: READ_OTHERWISE };
}

/** Writes the name in 附件, in quotes where YAML would not read it as it stands. */
function listEdit(draft: Draft, listed: Range, newName: string): TextEdit {
  const value = valuesOf(draft, "附件").find(({ range }) => contains(range, listed));
  if (!value?.verbatim) return { range: listed, newText: newName };
  const { start, end } = value.range;
  return writeValue(draft, value, draft.text.slice(start, listed.start) + newName + draft.text.slice(listed.end, end));
}
