import { kindOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { elementNamed } from "../standard/elements";
import { hasPlaceholder } from "../standard/placeholders";
import { fileNameOf } from "../text/file-name";

/** Where final papers go and what they are called. */
export interface FinalPaperSettings {
  /** Beside the draft, such as 成文 or 成文/2026; the draft's own folder when it is absent. */
  readonly folder?: string;
  /** Elements in braces, and words that stand as they are. */
  readonly name: string;
  /** Whether the paper bears the letterhead already (套打). */
  readonly isPreprinted: boolean;
}

/** The key that the settings stand below. */
export const FINAL_PAPERS_KEY = "成文";
export const FOLDER_KEY = "文件夹";
export const NAME_KEY = "文件名";
export const PREPRINTED_KEY = "套打";

/** By the number and the title, as a register names a document. */
export const USUAL_FINAL_PAPERS: FinalPaperSettings = { name: "{发文字号} {标题}", isPreprinted: false };

/** An element in braces. */
export const PLACE = /\{([^{}]{1,20})\}/gu;

/**
 * What the paper of a draft is called, without an ending: elements that the draft does not have, or has still to be filled
 * in, leave nothing behind. Undefined when all of them are such.
 */
export function finalPaperName(draft: Draft, { name }: Pick<FinalPaperSettings, "name">): string | undefined {
  let isFilled = false;
  const words = name.replace(PLACE, (_place, element: string) => {
    const value = wordsFor(draft, element);
    if (value === "" || hasPlaceholder(value)) return "";
    isFilled = true;
    return value;
  });
  return isFilled ? fileNameOf(words) || undefined : undefined;
}

function wordsFor(draft: Draft, element: string): string {
  if (element === "标题") return titleOf(draft)?.text ?? "";
  if (element === "文种") return kindOf(draft)?.name ?? "";
  const known = elementNamed(element);
  return known ? textsOf(draft, known.name).join("、") : "";
}
