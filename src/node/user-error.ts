import type { Message } from "../core/notice";

/** Something that the user can put right: one plain sentence with a way out, shown without a stack. */
export class UserError extends Error {
  readonly userMessage: Message;

  constructor(userMessage: Message, options?: ErrorOptions) {
    super(userMessage.zh, options);
    this.name = "UserError";
    this.userMessage = userMessage;
  }
}

/** The sentence for the user that an error carries; undefined for an error that nobody foresaw. */
export function userMessageOf(error: unknown): Message | undefined {
  if (!(error instanceof Error) || !("userMessage" in error)) return undefined;
  const message = error.userMessage;
  return isMessage(message) ? message : undefined;
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}
