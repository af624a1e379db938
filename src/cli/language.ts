import type { Language } from "../core/notice";
import { nearest } from "../core/text/edit-distance";
import { UserError } from "../node/user-error";

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The language of the messages: English where the environment asks for it, else Chinese. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const [setting] = ["LC_ALL", "LC_MESSAGES", "LANG"].flatMap((name) => env[name] || []);
  return setting !== undefined && /^en(?:[_.@-]|$)/iu.test(setting) ? "en" : "zh";
}

/** One of `offered`; a word that is none of them is answered with the nearest and all that there are. */
export function oneOf<T extends string>(word: string, offered: readonly T[], option: string): T {
  const found = offered.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = nearest(word, offered);
  throw new UserError({
    zh: `${option} 不能是“${word}”${near ? `，是不是“${near}”？` : "。"}可以用 ${offered.join("、")}。`,
    en: `${option} cannot be “${word}”${near ? `; did you mean “${near}”?` : "."} Available: ${offered.join(", ")}.`,
  });
}
