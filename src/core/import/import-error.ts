import type { Message } from "../notice";

/** Why a file cannot be taken over at all, in one sentence for the user. */
export class ImportError extends Error {
  readonly userMessage: Message;

  constructor(userMessage: Message, options?: ErrorOptions) {
    super(userMessage.zh, options);
    this.name = "ImportError";
    this.userMessage = userMessage;
  }
}
