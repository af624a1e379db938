import { type DecodeOptions, decodeDraft } from "../node/decode-draft";
import { type FoundDraft, findDrafts } from "../node/find-drafts";
import { readDraftFile } from "../node/read-draft";
import type { Call } from "./command";
import { complain } from "./complain";
import { STANDARD_INPUT } from "./operands";

/** A draft that was opened. */
export interface OpenedDraft extends FoundDraft {
  readonly text: string;
}

/** The text of the draft at `path`; of standard input for `-`. */
export function readGiven({ io, language }: Call, path: string, options: DecodeOptions = {}): string {
  if (path !== STANDARD_INPUT) return readDraftFile(path, options);
  return decodeDraft(io.readInput(), language === "zh" ? "标准输入" : "standard input", options);
}

/** How drafts are found and opened. */
export interface OpenOptions extends DecodeOptions {
  /** How the names of the files end that a folder stands for; as those of drafts when absent. */
  readonly endings?: readonly string[];
}

/**
 * Opens each draft that the call names, once, and takes it through `work`. One that fails is complained of, and the
 * others go on.
 * @returns whether none failed
 */
export async function eachDraft(
  call: Call,
  work: (draft: OpenedDraft) => void | Promise<void>,
  options: OpenOptions = {},
): Promise<boolean> {
  let isFine = true;
  const attempt = async (action: () => void | Promise<void>) => {
    try {
      await action();
    } catch (error) {
      complain(call.io, call.language, error);
      isFine = false;
    }
  };
  const found = new Map<string, FoundDraft>();
  for (const given of call.args.operands) {
    await attempt(() => {
      const drafts = given === STANDARD_INPUT ? [{ path: given, folder: "" }] : findDrafts(given, options.endings);
      for (const draft of drafts) found.set(draft.path, draft);
    });
  }
  for (const draft of found.values()) {
    await attempt(() => work({ ...draft, text: readGiven(call, draft.path, options) }));
  }
  return isFine;
}
