import type { Message } from "../notice";

/** How grave a finding is. */
export type Severity = "error" | "warning" | "info";

/** How grave an office takes what a rule finds; `off` does not look for it at all. */
export type ChosenSeverity = Severity | "off";

/** The words for them in settings, on pages and in reports, from the gravest down. */
export const SEVERITY_WORDS: Readonly<Record<ChosenSeverity, Message>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
  off: { zh: "不检查", en: "off" },
};

/** What offices may choose from, in the order of `SEVERITY_WORDS`. */
export const CHOSEN_SEVERITIES = Object.keys(SEVERITY_WORDS) as readonly ChosenSeverity[];

/** The severity that the word, Chinese or English, stands for. */
export function severityNamed(word: string): ChosenSeverity | undefined {
  return CHOSEN_SEVERITIES.find((severity) => Object.values(SEVERITY_WORDS[severity]).includes(word));
}
