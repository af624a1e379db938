import type { Message } from "../core/notice";

/** An option of a command, as help shows it and the call is read. */
export interface Option {
  readonly name: string;
  /** One letter, without the dash. */
  readonly short?: string;
  /** What follows it, such as 文件夹; an option without is on or off. */
  readonly value?: Message;
  readonly purpose: Message;
  /** The words that may follow it. */
  readonly choices?: readonly string[];
  /** How it may be given: once, again and again, or once with commas between several words. */
  readonly count?: "once" | "repeated" | "list";
}

/** What follows the command's name. */
export interface Operand {
  readonly name: string;
  /** What it is called in a sentence. */
  readonly noun: Message;
  readonly purpose: Message;
  /** Whether `-` stands for standard input. */
  readonly takesInput?: boolean;
  readonly least: 0 | 1;
  readonly most: 1 | "many";
}
