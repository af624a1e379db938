import { parseArgs } from "node:util";
import { nearest } from "../core/text/edit-distance";
import { UserError } from "../node/user-error";
import { oneOf } from "./language";
import { STANDARD_INPUT } from "./operands";
import type { Operand, Option } from "./option";

/** What stands behind a command's name, read by the command's tables. */
export class Arguments {
  constructor(
    /** The words that belong to no option. */
    readonly operands: readonly string[],
    private readonly values: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** Whether the option stands. */
  has(name: string): boolean {
    return this.values.has(name);
  }

  /** Every word given with the option, in order. */
  texts(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** Those of the words that are given with the option, in their own order; `usual` without it. */
  chosen<Word extends string>(name: string, words: readonly Word[], usual: readonly Word[]): readonly Word[] {
    const asked = words.filter((word) => this.texts(name).includes(word));
    return asked.length > 0 ? asked : usual;
  }

  /** The word given with the option, the last where it stands twice; undefined without it. */
  text(name: string): string | undefined {
    return this.texts(name).at(-1);
  }
}

/** `parseArgs` tells an option from its value by this. */
function configuration(options: readonly Option[]) {
  return Object.fromEntries(
    options.map(({ name, short, value }) => [
      name,
      { type: value ? ("string" as const) : ("boolean" as const), ...(short && { short }) },
    ]),
  );
}

/**
 * Reads a call.
 * @throws UserError for an unknown option, a missing or superfluous value, too few or too many words
 */
export function readArguments(words: readonly string[], options: readonly Option[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: configuration(options),
    allowPositionals: true,
    strict: false, // the sentences are ours
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, options);
    values.set(option.name, [...(values.get(option.name) ?? []), ...wordsOf(option, token.rawName, token.value)]);
  }
  return new Arguments(operands, values);
}

function wordsOf(option: Option, written: string, value: string | undefined): readonly string[] {
  if (!option.value) {
    if (value !== undefined) throw superfluousValue(written);
    return [];
  }
  if (value === undefined || value === "") throw missingValue(option, written);
  const words = option.count === "list" ? value.split(/[,\uFF0C、]/u).map((word) => word.trim()) : [value];
  const { choices } = option;
  return choices ? words.map((word) => oneOf(word.toLowerCase(), choices, written)) : words;
}

/** @throws UserError when the command of that name needs more words, takes fewer, or takes no standard input */
export function checkOperands(name: string, operand: Operand, operands: readonly string[]): void {
  if (operands.length < operand.least) {
    throw new UserError({
      zh: `gongwen ${name} 后面缺少${operand.noun.zh}。用法见 gongwen ${name} --help。`,
      en: `gongwen ${name} needs ${operand.noun.en}. See gongwen ${name} --help.`,
    });
  }
  if (operands.includes(STANDARD_INPUT) && !operand.takesInput) {
    throw new UserError({
      zh: `gongwen ${name} 不从标准输入读取，请写明${operand.noun.zh}。`,
      en: `gongwen ${name} does not read standard input; name ${operand.noun.en}.`,
    });
  }
  const [, second] = operands;
  if (operand.most === 1 && second !== undefined) {
    throw new UserError({
      zh: `gongwen ${name} 一次只处理一个，请去掉“${second}”。`,
      en: `gongwen ${name} takes one at a time; leave out “${second}”.`,
    });
  }
}

function unknownOption(written: string, options: readonly Option[]): UserError {
  const near = nearest(
    written,
    options.map(({ name }) => `--${name}`),
  );
  return new UserError({
    zh: `没有“${written}”这个选项${near ? `，是不是“${near}”？` : "。"}加上 --help 可以看到全部选项。`,
    en: `There is no option “${written}”${near ? `; did you mean “${near}”?` : "."} Add --help to see all options.`,
  });
}

function missingValue(option: Option, written: string): UserError {
  const [zh, en] = option.choices ? [option.choices.join("、"), option.choices.join(", ")] : [];
  return new UserError({
    zh: `${written} 后面缺少${zh ? `内容，可以用 ${zh}` : option.value?.zh}。`,
    en: `${written} needs a value: ${en ?? option.value?.en}.`,
  });
}

function superfluousValue(written: string): UserError {
  return new UserError({
    zh: `${written} 后面不用写内容，请去掉“=”和后面的字。`,
    en: `${written} takes no value; leave out “=” and what follows.`,
  });
}
