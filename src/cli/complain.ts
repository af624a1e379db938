import type { Language, Message } from "../core/notice";
import { userMessageOf } from "../node/user-error";
import type { Io } from "./io";

/** Says on one line what was wrong; the stack of an error that nobody foresaw only where GONGWEN_DEBUG is set. */
export function complain(io: Io, language: Language, error: unknown): void {
  const message = userMessageOf(error) ?? unforeseen(error);
  io.complain(`${message[language]}\n`);
  const { GONGWEN_DEBUG } = io.env;
  if (GONGWEN_DEBUG && error instanceof Error) io.complain(`${error.stack}\n`);
}

function unforeseen(error: unknown): Message {
  const [words] = String(error).split("\n");
  return {
    zh: `程序出了意外的错误（${words}），请把草稿和这句话一起反馈给我们。`,
    en: `Something went wrong that should not have (${words}); please report it together with the draft.`,
  };
}
