import { parse } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import { TemplateError, TOO_DEEP } from "./template-error";

/** A template of an office as the tree that its text says. */
export interface ParsedTemplate {
  /** As its reader names it. */
  readonly file: string;
  readonly program: hbs.AST.Program;
}

/** No template is longer, in UTF-16 characters. */
const LONGEST = 100_000;

/** Blocks in blocks, at most: the parser's time grows with the square of them. */
const DEEPEST = 100;

/**
 * Reads a template with Handlebars' own parser. Nothing of it runs.
 * @throws TemplateError for a fault of syntax, and where the text is too long or its blocks are nested too deeply
 */
export function parseTemplate(file: string, source: string): ParsedTemplate {
  if (source.length > LONGEST) {
    throw new TemplateError(
      { file, line: 0, character: 0 },
      { zh: "模板太长，不读取。", en: "the template is too long to be read." },
    );
  }
  if (depthOf(source) > DEEPEST) throw new TemplateError({ file, line: 0, character: 0 }, TOO_DEEP);
  try {
    return { file, program: parse(source) };
  } catch (error) {
    throw new TemplateError(
      { file, ...placeOf(error) },
      {
        zh: "写法有误，请检查花括号和每个 {{#…}} 的结束标记是否成对。",
        en: "the syntax is wrong: see whether braces and the ends of blocks {{#…}} come in pairs.",
      },
    );
  }
}

/** How deeply blocks are nested that begin before others end, were every brace one of a block. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, sign] of source.matchAll(/\{\{~?([#/])/gu)) {
    depth += sign === "#" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The parser says where in a sentence (“Parse error on line 3”), or as numbers of the error. */
function placeOf(error: unknown): { readonly line: number; readonly character: number } {
  const { message, lineNumber, column } = error as Partial<{ message: string; lineNumber: number; column: number }>;
  const [, said] = /^(?:Parse|Lexical) error on line (\d{1,9})/u.exec(message ?? "") ?? [];
  const line = lineNumber ?? (said === undefined ? 1 : Number(said));
  return { line: Math.max(0, line - 1), character: column ?? 0 };
}
