import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar } from "yaml";
import { elementNamed } from "../../standard/elements";
import { type Range, range } from "../../text/range";
import type { Field, Value } from "../draft";
import { trimmed } from "../lines";

/** What was read of a value. */
export interface ValueReading {
  readonly values: readonly Value[];
  readonly isList: boolean;
  readonly children: readonly Field[];
  readonly valueRange: Range;
}

/**
 * Deeper nesting is not read as YAML: nothing in a draft nests so deep, and the parser's stack would grow with it.
 */
const DEEPEST = 64;

/** No value is longer; the parser would need a thousand times its size in memory. In UTF-16 units. */
const LONGEST = 100_000;

/**
 * Reads the value at [start, end) as YAML with every scalar as text. Undefined when it is not clean YAML or uses what
 * a draft has no use for (aliases, anchors, tags, maps in lists): then the caller takes the words as they stand.
 * Aliases are never resolved. `missing` is read as if it stood at the end; no value may reach into it.
 */
export function readYaml(text: string, start: number, end: number, missing = ""): ValueReading | undefined {
  if (end - start > LONGEST) return undefined;
  // YAML takes a lone carriage return for a character of the value.
  const source = text.slice(start, end).replace(/\r(?!\n)/g, "\n") + missing;
  if (nestingOf(source) > DEEPEST) return undefined;
  const document = parse(source);
  if (!document || document.errors.length > 0 || !document.contents) return undefined;
  const place: Place = { text, offset: start };
  return readNode(document.contents as ParsedNode, place);
}

function parse(source: string) {
  try {
    return parseDocument(source, { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  } catch {
    // The parser promises errors in a list; whatever it throws all the same, the words are kept.
    return undefined;
  }
}

interface Place {
  readonly text: string;
  /** Where the YAML begins in the text. */
  readonly offset: number;
}

function readNode(node: ParsedNode, place: Place): ValueReading | undefined {
  if (isScalar(node)) return readOne(node, place);
  if (!isClean(node)) return undefined;
  if (isSeq(node)) return readList(node.items as ParsedNode[], rangeOf(node, place), place);
  if (isMap(node)) return readChildren(node, place);
  return undefined;
}

function readOne(node: Scalar.Parsed, place: Place): ValueReading | undefined {
  const value = readScalar(node, place);
  if (!value) return undefined;
  const values = value.text === "" ? [] : [value];
  return { values, isList: false, children: [], valueRange: rangeOf(node, place) };
}

function readList(items: readonly ParsedNode[], valueRange: Range, place: Place): ValueReading | undefined {
  const values: Value[] = [];
  for (const item of items) {
    const value = isScalar(item) ? readScalar(item as Scalar.Parsed, place) : undefined;
    if (!value) return undefined;
    if (value.text !== "") values.push(value);
  }
  return { values, isList: true, children: [], valueRange };
}

function readChildren(node: ParsedNode, place: Place): ValueReading | undefined {
  if (!isMap(node)) return undefined;
  const children: Field[] = [];
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? readScalar(pair.key as Scalar.Parsed, place) : undefined;
    // `{横排}` is a word in braces, not a key.
    if (!key || key.text === "" || !pair.value) return undefined;
    const reading = readNode(pair.value as ParsedNode, place);
    if (!reading) return undefined;
    children.push({
      key: key.text,
      keyRange: key.range,
      element: elementNamed(key.text)?.name,
      ...reading,
      range: range(key.range.start, Math.max(key.range.end, reading.valueRange.end)),
    });
  }
  return { values: [], isList: false, children, valueRange: rangeOf(node, place) };
}

function isClean(node: ParsedNode): boolean {
  return !isAlias(node) && !node.anchor && !node.tag;
}

function readScalar(node: Scalar.Parsed, place: Place): Value | undefined {
  if (node.anchor || node.tag) return undefined;
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const text = String(node.value ?? "");
  const valueRange = isBlock ? blockRange(node, place) : scalarRange(node, place);
  const value = isBlock ? text.replace(/\n+$/, "") : text;
  return { text: value, range: valueRange, verbatim: place.text.slice(valueRange.start, valueRange.end) === value };
}

function scalarRange(node: Scalar.Parsed, place: Place): Range {
  const { start, end } = rangeOf(node, place);
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return isQuoted ? range(start + 1, end - 1) : range(start, end);
}

/** The lines of a block, without the `|` or `>` above them. */
function blockRange(node: Scalar.Parsed, place: Place): Range {
  const { start, end } = rangeOf(node, place);
  let lineEnd = start;
  while (lineEnd < end && !"\r\n".includes(place.text.charAt(lineEnd))) lineEnd++;
  return trimmed(place.text, lineEnd, end);
}

/** The node without the line break and blanks that end a block. */
function rangeOf(node: ParsedNode, place: Place): Range {
  return trimmed(place.text, place.offset + node.range[0], place.offset + node.range[1]);
}

/** The most brackets that may be open at once. */
function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let offset = 0; offset < source.length; offset++) {
    const character = source.charCodeAt(offset);
    if (character === 0x5b || character === 0x7b) deepest = Math.max(deepest, ++depth);
    else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--;
  }
  return deepest;
}
