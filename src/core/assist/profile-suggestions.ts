import { lineAt } from "../draft/lines";
import { type Range, range } from "../text/range";
import { yamlScalar } from "../text/yaml-scalar";
import type { Suggestion } from "./suggestion";

/** What is used here of the profile's JSON Schema (`profileSchema`). */
export interface ProfileSchema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ProfileSchema>>;
  readonly anyOf?: readonly ProfileSchema[];
  readonly items?: ProfileSchema;
}

/** A key of a profile and what its schema says of it. */
export interface ProfileKey {
  readonly key: string;
  readonly description: string;
  /** The words that it may be set to; empty where there is no such list. */
  readonly choices: readonly string[];
  /** The key in the text. */
  readonly range: Range;
}

/** A line with a key: group 1 is its indentation, 2 the key, 3 the colon and blanks, 4 the value. */
const KEY_LINE = /^([ \t]*)([^\s:\uFF1A#-][^:\uFF1A#]{0,60})(:[ \t]*|\uFF1A[ \t]*)(.*)$/u;

/** The words of a value that is being typed, behind a bracket, a comma or the sign of an item. */
const LAST_WORD = /[^[\],\s-][^[\],]*$/u;

/** What may be written at the offset of a profile: keys that its section has not yet, or the words that its key takes. */
export function profileSuggestions(schema: ProfileSchema, text: string, offset: number): readonly Suggestion[] {
  const lineStart = lineAt(text, offset);
  const before = text.slice(lineStart, offset);
  if (before.trimStart().startsWith("#")) return [];
  const [, indent = "", key = "", colon] = KEY_LINE.exec(before) ?? [];
  if (colon !== undefined) {
    const value = before.slice(indent.length + key.length + colon.length);
    return wordSuggestions(nodesAt(schema, [...pathAbove(text, lineStart, indent.length), key.trim()]), value, offset);
  }
  const width = before.length - before.trimStart().length;
  if (before.trimStart().startsWith("-")) {
    return wordSuggestions(nodesAt(schema, pathAbove(text, lineStart, width + 1)), before.trimStart(), offset);
  }
  const path = pathAbove(text, lineStart, width);
  const present = new Set(siblings(text, lineStart, width));
  const typed = range(lineStart + width, offset);
  return keysOf(nodesAt(schema, path)).flatMap(([name, node]) =>
    present.has(name) ? [] : [keySuggestion(name, node, typed)],
  );
}

/** The key that the offset's line sets, with what may be written for it; undefined where the schema knows none. */
export function profileKeyAt(schema: ProfileSchema, text: string, offset: number): ProfileKey | undefined {
  const lineStart = lineAt(text, offset);
  const [line = ""] = text.slice(lineStart).split(/\r\n|\r|\n/u, 1);
  const [, indent = "", key = ""] = KEY_LINE.exec(line) ?? [];
  const nodes = nodesAt(schema, [...pathAbove(text, lineStart, indent.length), key.trim()]);
  const description = nodes.find((node) => node.description !== undefined)?.description;
  const start = lineStart + indent.length;
  if (description === undefined) return undefined;
  return { key: key.trim(), description, choices: wordsOf(nodes), range: range(start, start + key.trimEnd().length) };
}

function keySuggestion(key: string, node: ProfileSchema, place: Range): Suggestion {
  const nodes = alternatives(node);
  const isSection = nodes.every(({ enum: words, items, properties }) => properties && !words && !items);
  const description = node.description ?? "";
  return {
    kind: "element",
    label: key,
    detail: { zh: description, en: description },
    range: place,
    newText: isSection ? `${key}:\n  ` : `${key}: `,
    hasMore: isSection || wordsOf(nodes).length > 0,
  };
}

function wordSuggestions(nodes: readonly ProfileSchema[], value: string, offset: number): readonly Suggestion[] {
  const typed = LAST_WORD.exec(value)?.[0] ?? "";
  return wordsOf(nodes).map((word) => ({
    kind: "value",
    label: word,
    range: range(offset - typed.length, offset),
    newText: yamlScalar(word, value.startsWith("[")),
  }));
}

/** The schemas that a value at the path may follow; none where the path leads nowhere. */
function nodesAt(schema: ProfileSchema, path: readonly string[]): readonly ProfileSchema[] {
  let nodes: readonly ProfileSchema[] = [schema];
  for (const key of path) {
    nodes = nodes.flatMap((node) => keysOf([node]).flatMap(([name, below]) => (name === key ? [below] : [])));
  }
  return nodes.flatMap((node) => [node, ...alternatives(node)]);
}

function alternatives(node: ProfileSchema): readonly ProfileSchema[] {
  return node.anyOf ? node.anyOf.flatMap(alternatives) : [node];
}

function keysOf(nodes: readonly ProfileSchema[]): readonly (readonly [string, ProfileSchema])[] {
  const keys = nodes.flatMap(alternatives).flatMap(({ properties }) => Object.entries(properties ?? {}));
  return [...new Map(keys)];
}

/** The words of a choice, or of the items of a list. */
function wordsOf(nodes: readonly ProfileSchema[]): readonly string[] {
  const words = nodes
    .flatMap(alternatives)
    .flatMap(({ enum: own, items }) => [...(own ?? []), ...(items ? wordsOf([items]) : [])]);
  return [...new Set(words)];
}

/** The keys that a line with so many blanks before it stands below, from the top. */
function pathAbove(text: string, lineStart: number, width: number): readonly string[] {
  const path: string[] = [];
  let limit = width;
  for (const { indent, key } of linesAbove(text, lineStart)) {
    if (indent >= limit) continue;
    path.unshift(key);
    limit = indent;
    if (limit === 0) break;
  }
  return path;
}

/** The keys of the section that the line belongs to. */
function siblings(text: string, lineStart: number, width: number): readonly string[] {
  const own: string[] = [];
  for (const lines of [linesAbove(text, lineStart), linesBelow(text, lineStart)]) {
    for (const { indent, key } of lines) {
      if (indent < width) break;
      if (indent === width) own.push(key);
    }
  }
  return own;
}

interface KeyLine {
  readonly indent: number;
  readonly key: string;
}

/** The lines with keys above the one at `lineStart`, the nearest first. */
function linesAbove(text: string, lineStart: number): readonly KeyLine[] {
  return text
    .slice(0, lineStart)
    .split(/\r\n|\r|\n/u)
    .reverse()
    .flatMap(keyLine);
}

function linesBelow(text: string, lineStart: number): readonly KeyLine[] {
  return text
    .slice(lineStart)
    .split(/\r\n|\r|\n/u)
    .slice(1)
    .flatMap(keyLine);
}

function keyLine(line: string): readonly KeyLine[] {
  const [, indent = "", key] = KEY_LINE.exec(line) ?? [];
  return key === undefined ? [] : [{ indent: indent.length, key: key.trim() }];
}
