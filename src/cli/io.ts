import type { CalendarDate } from "../core/host";

/** The command line's way to the outside: the process in earnest, plain data in a test. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, so that colours are seen. */
  readonly isTerminal: boolean;
  /** To standard output. */
  print(text: string): void;
  /** To standard error. */
  complain(text: string): void;
  /** All of standard input. */
  readInput(): Uint8Array;
  /** Puts the questions to the one who sits at the terminal, one a line; the answers in order, blank where input has ended. */
  ask(questions: readonly string[]): Promise<readonly string[]>;
  today(): CalendarDate;
}

/** What a call answers: 0 fine, 1 findings at or above --fail-on or drafts out of order for format --check, 2 the call or a file was unusable. */
export type ExitCode = 0 | 1 | 2;
