import { parseDocument } from "yaml";
import type { Message } from "../../notice";
import { TemplateError } from "../../templating/template-error";
import { LineIndex } from "../../text/line-index";
import type { OwnFile } from "./own-file";

/** A snippet of an office, in the words and with the tab stops of VS Code's snippets. */
export interface OwnSnippet {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly lines: readonly string[];
  readonly description: string;
}

/** An office's own snippets, and what is wrong with those that cannot be used. */
export interface OwnSnippets {
  readonly snippets: readonly OwnSnippet[];
  readonly problems: readonly TemplateError[];
}

/**
 * Reads files of snippets as VS Code knows them: `{ "名称": { "prefix": …, "body": …, "description": … } }`, comments
 * allowed. One that cannot be used is told of with its place, and the others hold.
 */
export function readOwnSnippets(files: readonly OwnFile[]): OwnSnippets {
  const snippets: OwnSnippet[] = [];
  const problems: TemplateError[] = [];
  for (const file of files) {
    for (const [name, entry, offset] of entriesOf(file, problems)) {
      const snippet = readSnippet(name, entry);
      if (snippet) snippets.push(snippet);
      else problems.push(problemAt(file, offset, INCOMPLETE));
    }
  }
  return { snippets, problems };
}

/** Each entry with the offset of its name; none of a file that is no JSON. YAML reads JSON and knows where each stands. */
function entriesOf(file: OwnFile, problems: TemplateError[]): readonly (readonly [string, unknown, number])[] {
  const source = withoutComments(file.text);
  const document = parseDocument(source, { prettyErrors: false });
  const [error] = document.errors;
  const entries = error ? undefined : contentOf(document);
  if (!entries || !source.trimStart().startsWith("{")) {
    problems.push(problemAt(file, error?.pos[0] ?? 0, NO_JSON));
    return [];
  }
  return Object.entries(entries).map(([name, entry]) => [
    name,
    entry,
    Math.max(0, source.indexOf(JSON.stringify(name))),
  ]);
}

function contentOf(document: ReturnType<typeof parseDocument>): Readonly<Record<string, unknown>> | undefined {
  try {
    const content: unknown = document.toJS({ maxAliasCount: 0 });
    return isRecord(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The text with blanks for `//` and block comments outside of strings, so that everything stays in its place. */
function withoutComments(text: string): string {
  return text
    .replace(/^\uFEFF/u, " ")
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu, (found) =>
      found.startsWith('"') ? found : found.replace(/[^\n]/gu, " "),
    );
}

function readSnippet(name: string, entry: unknown): OwnSnippet | undefined {
  if (!isRecord(entry)) return undefined;
  const { prefix, body, description } = entry;
  const prefixes = textsOf(prefix);
  const lines = textsOf(body);
  if (!prefixes || !lines || prefixes.length === 0 || lines.length === 0) return undefined;
  return { name, prefixes, lines, description: textsOf(description)?.join("") ?? name };
}

/** A text or a list of texts. */
function textsOf(value: unknown): readonly string[] | undefined {
  const texts = Array.isArray(value) ? value : [value];
  return texts.every((text) => typeof text === "string") ? texts : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problemAt({ path, text }: OwnFile, offset: number, reason: Message): TemplateError {
  return new TemplateError({ file: path, ...new LineIndex(text).positionAt(offset) }, reason);
}

const NO_JSON: Message = {
  zh: '写法有误，应是花括号里的“"名称": { "prefix": …, "body": … }”。',
  en: 'the syntax is wrong: write { "name": { "prefix": …, "body": … } }.',
};

const INCOMPLETE: Message = {
  zh: "片段要有 prefix（输入什么）和 body（写出什么），都是文字或者几行文字。",
  en: "a snippet needs prefix and body, each a text or lines of text.",
};
