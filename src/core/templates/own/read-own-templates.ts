import { kindOf, paperOf } from "../../draft/access";
import { parseDraft } from "../../draft/parse-draft";
import type { Direction } from "../../standard/kinds";
import { checkTemplate } from "../../templating/check-template";
import { interpretTemplate } from "../../templating/interpret-template";
import { type ParsedTemplate, parseTemplate } from "../../templating/parse-template";
import { TemplateError } from "../../templating/template-error";
import type { Helper, Include, TemplateLanguage } from "../../templating/template-language";
import { type DraftContext, draftHelpers } from "../draft-helpers";
import { newDraft } from "../new-draft";
import { PARTS } from "../parts";
import type { Template } from "../templates";
import { DRAFT_TEMPLATE, type OwnFile } from "./own-file";
import { readDescription } from "./read-description";

/** An office's own templates, and what is wrong with those that cannot be used. */
export interface OwnTemplates {
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateError[];
}

/**
 * Reads an office's own templates of drafts: each file in its folder is one, and files in folders below may be included.
 * One that cannot be used is told of with its place, and the others are as good as built-in ones.
 */
export function readOwnTemplates(files: readonly OwnFile[]): OwnTemplates {
  const problems: TemplateError[] = [];
  const parsed = files.flatMap((file) => attempt(problems, () => ({ file, template: parseOwn(file) })));
  const included = parsed.map(({ file, template }): [string, Include] => [bareName(file), template]);
  const language: TemplateLanguage = {
    // Templates of drafts get their strings by the checks of the interpreter.
    helpers: new Map(Object.entries(draftHelpers as unknown as Readonly<Record<string, Helper>>)),
    includes: new Map([...PARTS, ...included]),
    escape: (text) => text,
  };
  const templates = parsed
    .filter(({ file }) => !file.name.includes("/"))
    .flatMap(({ file, template }) => attempt(problems, () => ownTemplate(file, template, language, problems)));
  return { templates, problems };
}

function parseOwn({ path, text }: OwnFile): ParsedTemplate {
  return parseTemplate(path, text);
}

function bareName({ name }: OwnFile): string {
  return name.slice(0, -DRAFT_TEMPLATE.length);
}

/** What `make` makes; where the template is at fault nothing, and the problem. */
function attempt<T>(problems: TemplateError[], make: () => T): readonly T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    problems.push(error);
    return [];
  }
}

const A_DAY = { today: () => ({ year: 2026, month: 1, day: 1 }) };

function ownTemplate(
  file: OwnFile,
  parsed: ParsedTemplate,
  language: TemplateLanguage,
  problems: TemplateError[],
): Template {
  checkTemplate(parsed, language);
  const render = (context: DraftContext) => interpretTemplate(parsed, context, language);
  const draft = parseDraft(newDraft({ render }, {}, A_DAY, "text"));
  const kind = kindOf(draft) ?? paperOf(draft);
  if (!kind) throw new TemplateError({ file: file.path, line: 0, character: 0 }, NO_KIND);
  const described = readDescription(file, parsed);
  problems.push(...described.problems);
  const { name = bareName(file), aliases, purpose, direction, questions } = described;
  const usual: Direction = "directions" in kind ? (kind.directions[0] ?? "internal") : "internal";
  return {
    id: bareName(file),
    kind: kind.name,
    name,
    aliases,
    purpose: purpose ?? kind.purpose,
    direction: direction ?? usual,
    questions,
    render,
  };
}

const NO_KIND = {
  zh: "没有写文种，或者不是认识的文种；开头应有“文种: 通知”这样一行。",
  en: "the kind is missing or unknown; the head needs a line such as “文种: 通知”.",
};
