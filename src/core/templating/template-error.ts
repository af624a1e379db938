import type { Message } from "../notice";

/** Where in a file of an office something is wrong, as editors count: zero-based, in UTF-16 characters. */
export interface TemplatePlace {
  /** The file, as its reader named it. */
  readonly file: string;
  readonly line: number;
  readonly character: number;
}

export const TOO_DEEP: Message = { zh: "嵌套得太深。", en: "this is nested too deeply." };

/** Something of a file of an office that cannot be used: what is wrong, and where. Nothing of it has run, or it was stopped. */
export class TemplateError extends Error {
  readonly reason: Message;
  /** The sentence for the user, with file and line. */
  readonly userMessage: Message;

  constructor(
    readonly place: TemplatePlace,
    reason: Message,
  ) {
    const { file, line } = place;
    const userMessage = {
      zh: `“${file}”第 ${line + 1} 行：${reason.zh}`,
      en: `“${file}”, line ${line + 1}: ${reason.en}`,
    };
    super(userMessage.zh);
    this.name = "TemplateError";
    this.reason = reason;
    this.userMessage = userMessage;
  }
}
