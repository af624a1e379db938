import ts from "typescript";
import { blocksOf } from "../../../src/core/draft/access";
import type { Block, Field, Inline } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { isChinese, type Passage } from "./half-width-marks";

/** The Chinese that readers of a file see, by the way the file's name ends; code and syntax are left out. */
export const READERS: readonly (readonly [ending: string, read: (source: string) => readonly Passage[]])[] = [
  [".gw", draftPassages],
  [".gw.hbs", templatePassages],
  [".ts", codePassages],
  [".mjs", codePassages],
  [".md", markdownPassages],
  [".json", jsonPassages],
];

/** The words of a draft: values of the front matter, and what stands on the page. */
function draftPassages(source: string): Passage[] {
  const draft = parseDraft(source);
  const values = (draft.frontMatter?.fields ?? []).flatMap(valueRanges);
  const titles = draft.attachments.flatMap((attachment) => attachment.title?.content ?? []);
  const pieces = blocksOf(draft).flatMap(inlinesOf);
  const ranges = [...values, ...[...titles, ...pieces].map((piece) => piece.range)];
  return ranges.map(({ start, end }) => ({ text: source.slice(start, end), start }));
}

function valueRanges(field: Field): Inline["range"][] {
  return [...field.values.map((value) => value.range), ...field.children.flatMap(valueRanges)];
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === "picture") return [block.caption];
  if (block.type !== "table") return block.content;
  return [block.header, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.content));
}

/** The words of a template: outside `{{…}}`, and the words in quotes inside. */
function templatePassages(source: string): Passage[] {
  const words = [...source.matchAll(/\{\{[^}]*\}\}/gu)].flatMap((expression) =>
    matches(expression[0], /(?<=")[^"]*(?=")/gu, expression.index),
  );
  const head = source.slice(0, Math.max(0, source.indexOf("\n---\n")));
  const withoutKeys = blanked(head, /^\p{Script=Han}+: /gmu) + source.slice(head.length);
  const plain = blanked(withoutKeys, /\{\{[^}]*\}\}/gu);
  return [...words, { text: plain, start: 0 }];
}

/** What single characters are listed in, right ones and wrong ones. */
const HOLDERS_OF_CHARACTERS = new Set(["RegExp", "Set"]);

/** How a program's text shows or writes an element: at its head, on a new line, or in quotes. */
const KEY_LINE = /(?<=^|\\n|“)\p{Script=Han}+: /gu;

/** The texts of a program in Chinese: no comment, no regular expression, no English twin of a message. */
function codePassages(source: string): Passage[] {
  const passages: Passage[] = [];
  const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === "en") return;
    if (ts.isNewExpression(node) && HOLDERS_OF_CHARACTERS.has(node.expression.getText(file))) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const start = node.getStart(file) + 1;
      passages.push({ text: blanked(source.slice(start, node.end - 1), KEY_LINE), start });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return passages.filter((passage) => isChinese(passage.text));
}

/** What Markdown in Chinese shows: no code, no target of a link, no address, no tag, no sign of Markdown. */
function markdownPassages(source: string): Passage[] {
  const hidden = [
    /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gmu,
    /`[^`\n]+`/gu,
    /<!--[\s\S]*?-->/gu,
    /\]\([^)\n]*\)/gu,
    /https?:\/\/[^\s）]+/gu,
    /<[^>\n]+>/gu,
    /!(?=\[)/gu,
  ];
  const shown = hidden.reduce(blanked, source);
  return isChinese(shown) ? [{ text: shown, start: 0 }] : [];
}

/** The Chinese values of a JSON file, without the signs of snippets. */
function jsonPassages(source: string): Passage[] {
  const texts = matches(source, /"(?:\\.|[^"\\])*"/gu).filter((passage) => isChinese(passage.text));
  const hidden = [/^"\p{Script=Han}+: /u, /!\[.*\)/gu, /\$\{\d+[:|]/gu, /\|\}/gu, /\}/gu];
  return texts.flatMap(({ text, start }) => {
    const choices = [...text.matchAll(/\$\{\d+\|([^|]*)\|\}/gu)];
    const commas = choices.flatMap((choice) => matches(choice[0], /,/gu, choice.index).map((comma) => comma.start));
    const shown = [...hidden.reduce(blanked, text)].map((character, index) =>
      commas.includes(index) ? " " : character,
    );
    return [{ text: shown.join(""), start }];
  });
}

/** The matches of the pattern, with their places counted from `start`. */
function matches(text: string, pattern: RegExp, start = 0): Passage[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: start + match.index }));
}

/** The text with every match blank, so that places stay. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => " ".repeat(match.length));
}
