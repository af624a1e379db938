import { version } from "../../package.json";
import type { Language } from "../core/notice";
import { nearest } from "../core/text/edit-distance";
import { UserError } from "../node/user-error";
import { checkOperands, readArguments } from "./arguments";
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import { complain } from "./complain";
import { COMMON_OPTIONS, commandHelp, generalHelp } from "./help";
import type { ExitCode, Io } from "./io";
import { LANGUAGES, languageOf } from "./language";

/** Runs the command line on the words behind the program's name. Never throws: what went wrong is said and answered 2. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAskedFor(words) ?? languageOf(io.env);
  try {
    return await runIn(language, words, io);
  } catch (error) {
    complain(io, language, error);
    return 2;
  }
}

/** Known before anything else is read, for the sentences about what cannot be read. */
function languageAskedFor(words: readonly string[]): Language | undefined {
  return LANGUAGES.find((language) =>
    words.some((word, index) => word === `--lang=${language}` || (word === "--lang" && words[index + 1] === language)),
  );
}

async function runIn(language: Language, words: readonly string[], io: Io): Promise<ExitCode> {
  const place = words.findIndex((word, index) => !word.startsWith("-") && words[index - 1] !== "--lang");
  const name = words[place];
  if (name === undefined || name === "help") return runWithoutCommand(language, words, io);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw unknownCommand(name);
  const args = readArguments(
    [...words.slice(0, place), ...words.slice(place + 1)],
    [...command.options, ...COMMON_OPTIONS],
  );
  if (args.has("help")) {
    io.print(commandHelp(command, language));
    return 0;
  }
  checkOperands(name, command.operand, args.operands);
  return command.run({ args, io, language });
}

const VERSION_OPTION = { name: "version", short: "v", purpose: { zh: "显示版本", en: "show the version" } };

/** `gongwen`, `gongwen --help`, `gongwen help check`, `gongwen --version`. */
function runWithoutCommand(language: Language, words: readonly string[], io: Io): ExitCode {
  const args = readArguments(words, [...COMMON_OPTIONS, VERSION_OPTION]);
  const [, asked] = args.operands;
  const command: Command | undefined = COMMANDS.find((candidate) => candidate.name === asked);
  if (asked !== undefined && !command) throw unknownCommand(asked);
  if (args.has("version")) io.print(`${version}\n`);
  else io.print(command ? commandHelp(command, language) : generalHelp(COMMANDS, language));
  return 0;
}

function unknownCommand(name: string): UserError {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new UserError({
    zh: `没有“${name}”这个命令${near ? `，是不是“${near}”？` : "。"}gongwen --help 列出全部命令。`,
    en: `There is no command “${name}”${near ? `; did you mean “${near}”?` : "."} See gongwen --help.`,
  });
}
