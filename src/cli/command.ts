import type { Language, Message } from "../core/notice";
import type { Arguments } from "./arguments";
import type { ExitCode, Io } from "./io";
import type { Operand, Option } from "./option";

/** One call of a command. */
export interface Call {
  readonly args: Arguments;
  readonly io: Io;
  readonly language: Language;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly purpose: Message;
  readonly operand: Operand;
  readonly options: readonly Option[];
  /** Lines to copy. */
  readonly examples: readonly string[];
  /** @throws whatever carries a sentence for the user; the caller answers 2 then */
  run(call: Call): ExitCode | Promise<ExitCode>;
}
