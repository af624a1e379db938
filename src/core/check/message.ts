import type { Message } from "../notice";
import type { MessageData } from "./rule";

/** The message with each `{name}` replaced by the value of that name; a name without a value stays. */
export function fillMessage(message: Message, data: MessageData = {}): Message {
  return { zh: fill(message.zh, data), en: fill(message.en, data) };
}

function fill(sentence: string, data: MessageData): string {
  return sentence.replace(
    /\{(\w+)\}/gu,
    (whole, name: string) => (Object.hasOwn(data, name) ? data[name] : whole) ?? "",
  );
}
