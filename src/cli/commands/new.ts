import fs from "node:fs";
import path from "node:path";
import type { Language, Message } from "../../core/notice";
import { answered, openQuestions, type Question, readAnswer } from "../../core/profile/questions";
import type { Unit } from "../../core/profile/unit";
import { DIRECTION_NAMES } from "../../core/standard/kinds";
import type { TemplateValues } from "../../core/templates/draft-helpers";
import { findTemplate } from "../../core/templates/find-template";
import { newDraft } from "../../core/templates/new-draft";
import { listTemplates, type Template } from "../../core/templates/templates";
import { knownValues, type ProfileInPlace } from "../../node/known-values";
import { ownTemplates } from "../../node/own-templates";
import { UserError } from "../../node/user-error";
import { writeWhole } from "../../node/write-whole";
import type { Call, Command } from "../command";
import type { ExitCode } from "../io";
import { Profiles } from "../profiles";
import { inColumns } from "../report/columns";
import { readSettings, refuseUnusedSettings } from "../settings";

export const newCommand: Command = {
  name: "new",
  purpose: { zh: "从模板新建草稿", en: "make a draft from a template" },
  operand: {
    name: "KIND",
    noun: { zh: "文种", en: "a kind" },
    purpose: {
      zh: "文种或者模板的名称，如 通知、会议通知",
      en: "a kind or a template, such as 通知 or notice-meeting",
    },
    least: 0,
    most: 1,
  },
  options: [
    {
      name: "out",
      short: "o",
      value: { zh: "文件", en: "FILE" },
      purpose: { zh: "写到哪个文件，不写时显示在屏幕上", en: "the file to write; without it the draft is printed" },
    },
    {
      name: "set",
      value: { zh: "键=值", en: "KEY=VALUE" },
      count: "repeated",
      purpose: {
        zh: "填好一项，如 --set 发文机关=云岭州商务局；几个值就写几次",
        en: "fill in an element; give it several times for several values",
      },
    },
    {
      name: "force",
      short: "f",
      purpose: { zh: "文件已经存在也覆盖", en: "write even over a file that is there" },
    },
    {
      name: "ask",
      purpose: {
        zh: "逐项询问还不知道的内容（直接回车，留待以后填写）",
        en: "ask for what is not known, one thing after the other; empty to leave it to be filled in",
      },
    },
    { name: "list", purpose: { zh: "列出全部模板", en: "list all templates" } },
  ],
  examples: [
    "gongwen new --list",
    "gongwen new 通知 -o 通知.gw --set 发文机关=云岭州商务局 --set 事由=开展公文质量检查",
  ],
  async run(call): Promise<ExitCode> {
    const { args, io, language } = call;
    const [wanted] = args.operands;
    const file = args.text("out");
    const office = new Profiles(call).inPlace(path.dirname(path.resolve(file ?? "新建.gw")));
    const templates = templatesOf(office, call);
    if (args.has("list")) {
      io.print(templateTable(templates, language));
      return 0;
    }
    if (wanted === undefined) throw noKind();
    const values = readSettings(args.texts("set"));
    const template = findTemplate(wanted, templates);
    const write = (given: TemplateValues) => newDraft(template, given, io, "text");
    refuseUnusedSettings(values, write);
    const known = { ...knownOf(office, template, values, io.today().year), ...values };
    const text = write(args.has("ask") ? await askedFor(call, template, known, office.profile.unit) : known);
    if (file === undefined) {
      io.print(text);
      return 0;
    }
    if (fs.existsSync(file) && !args.has("force")) throw alreadyThere(file);
    writeWhole([{ path: file, content: text }]);
    io.print(`${writtenSentence(file, text)[language]}\n`);
    return 0;
  },
};

/** What the office's profile fills in; nothing where the draft is to be another unit's. */
function knownOf(office: ProfileInPlace, template: Template, values: TemplateValues, year: number): TemplateValues {
  const { 发文机关: issuer } = values;
  return issuer === undefined || issuer === office.profile.unit.name ? knownValues(office, template, year) : {};
}

/** What is known and what the user answers to the questions that are open. */
async function askedFor(
  { io, language }: Call,
  template: Template,
  known: TemplateValues,
  unit: Unit,
): Promise<TemplateValues> {
  const questions = openQuestions(template, known, unit);
  const lines = await io.ask(questions.map((question) => prompt(question)[language]));
  return answered(
    known,
    questions,
    questions.map((question, index) => readAnswer(question, lines[index] ?? "")),
  );
}

/** A question with its choices by number: 主送机关（1 石桥县商务局，2 望山县商务局；可以选几个）： */
function prompt({ name, choices, takesSeveral }: Question): Message {
  const numbered = choices.map((choice, index) => `${index + 1} ${choice}`);
  if (numbered.length === 0) return { zh: `${name}：`, en: `${name}: ` };
  const several = takesSeveral ? { zh: "；可以选几个", en: "; several may be chosen" } : { zh: "", en: "" };
  return {
    zh: `${name}（${numbered.join("，")}${several.zh}）：`,
    en: `${name} (${numbered.join(", ")}${several.en}): `,
  };
}

/** The office's own templates, then those of the program; what is wrong with the former is complained of. */
function templatesOf(office: ProfileInPlace, { io, language }: Call): readonly Template[] {
  const own = ownTemplates(office, true);
  for (const { place, reason } of own.problems) {
    io.complain(`${place.file}:${place.line + 1}:${place.character + 1}: ${reason[language]}\n`);
  }
  return [...own.templates, ...listTemplates()];
}

function templateTable(templates: readonly Template[], language: Language): string {
  const rows = templates.map(({ name, id, direction, purpose }) => {
    return [name, id, DIRECTION_NAMES[direction][language], purpose];
  });
  return `${inColumns(rows).join("\n")}\n`;
}

function writtenSentence(file: string, text: string): Readonly<Record<Language, string>> {
  const places = text.match(/【[^【】\n]+】/gu)?.length ?? 0;
  return {
    zh: `已新建 ${file}${places > 0 ? `，还有 ${places} 处【】要填写` : ""}。`,
    en: `Made ${file}${places > 0 ? `; ${places} places in 【】 are left to fill` : ""}.`,
  };
}

function noKind(): UserError {
  return new UserError({
    zh: "gongwen new 后面缺少文种，如 gongwen new 通知；gongwen new --list 列出全部模板。",
    en: "gongwen new needs a kind, such as gongwen new 通知; gongwen new --list shows all templates.",
  });
}

function alreadyThere(file: string): UserError {
  return new UserError({
    zh: `没有写入“${file}”：文件已经存在。请换一个名字；确定要覆盖，请加 --force。`,
    en: `“${file}” was not written: it is already there. Choose another name, or add --force to overwrite it.`,
  });
}
