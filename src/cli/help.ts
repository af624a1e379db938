import type { Language, Message } from "../core/notice";
import type { Command } from "./command";
import { LANGUAGES } from "./language";
import type { Option } from "./option";
import { inColumns } from "./report/columns";

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly Option[] = [
  {
    name: "lang",
    value: { zh: "语言", en: "LANGUAGE" },
    choices: LANGUAGES,
    purpose: { zh: "提示用的语言：zh 中文，en 英文", en: "the language of messages: zh or en" },
  },
  { name: "help", short: "h", purpose: { zh: "显示用法", en: "show how it is used" } },
];

const WORDS = {
  usage: { zh: "用法：", en: "Usage: " },
  options: { zh: "选项：", en: "Options:" },
  commands: { zh: "命令：", en: "Commands:" },
  examples: { zh: "例如：", en: "Examples:" },
  optionsPlace: { zh: "[选项]", en: "[options]" },
  about: {
    zh: "gongwen：起草、检查、排版党政机关公文（GB/T 9704—2012）",
    en: "gongwen: write, check and lay out Chinese official documents (GB/T 9704—2012)",
  },
  more: {
    zh: "某个命令的用法：gongwen 命令 --help；版本：gongwen --version",
    en: "Help for a command: gongwen COMMAND --help; version: gongwen --version",
  },
  exitCodes: {
    zh: "退出码：0 正常；1 有达到 --fail-on 程度的问题，或者 --check 发现没有整理；2 命令或者文件不能用。",
    en: "Exit codes: 0 fine; 1 findings at or above --fail-on, or drafts out of order for --check; 2 the call or a file was unusable.",
  },
} satisfies Record<string, Message>;

/** What `gongwen --help` prints. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, purpose }) => [`  ${name}`, purpose[language]]);
  return text([
    WORDS.about[language],
    "",
    WORDS.commands[language],
    ...inColumns(rows),
    "",
    WORDS.more[language],
    WORDS.exitCodes[language],
  ]);
}

/** What `gongwen COMMAND --help` prints. */
export function commandHelp(command: Command, language: Language): string {
  const { name, purpose, operand, options, examples } = command;
  const place = `${operand.name}${operand.most === "many" ? "..." : ""}`;
  const operandPlace = operand.least === 0 ? `[${place}]` : place;
  const rows = [
    [`  ${operand.name}`, operand.purpose[language]],
    ...[...options, ...COMMON_OPTIONS].map((option) => [`  ${form(option, language)}`, option.purpose[language]]),
  ];
  return text([
    `gongwen ${name}${language === "zh" ? "：" : ": "}${purpose[language]}`,
    "",
    `${WORDS.usage[language]}gongwen ${name} ${operandPlace} ${WORDS.optionsPlace[language]}`,
    "",
    WORDS.options[language],
    ...inColumns(rows),
    "",
    WORDS.examples[language],
    ...examples.map((example) => `  ${example}`),
  ]);
}

/** The option as it is typed: `-o, --out 文件夹`. */
function form({ name, short, value, choices, count }: Option, language: Language): string {
  const between = count === "list" ? "," : "|";
  const words = choices?.join(between) ?? value?.[language];
  return `${short ? `-${short}, ` : ""}--${name}${words ? ` ${words}` : ""}${count === "repeated" ? " ..." : ""}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
