import { LineIndex, type Position } from "../text/line-index";
import type { Range } from "../text/range";
import type { Draft } from "./draft";

/** A place in the source: the offset in UTF-16 units, and line and character counted from zero. */
export interface JsonPosition extends Position {
  readonly offset: number;
}

/**
 * The draft as plain data for `gongwen parse --json`: the same tree, each range with lines and characters beside the
 * offsets, what is undefined left out. Equal drafts give equal data, keys in a fixed order.
 */
export function draftToJson(draft: Draft): Readonly<Record<string, unknown>> {
  const index = new LineIndex(draft.text);
  const { frontMatter, body, attachments, comments, problems } = draft;
  return toJson({ frontMatter, body, attachments, comments, problems }, index) as Readonly<Record<string, unknown>>;
}

function toJson(value: unknown, index: LineIndex): unknown {
  if (Array.isArray(value)) return value.map((item) => toJson(item ?? null, index));
  if (typeof value !== "object" || value === null) return value;
  if (isRange(value)) return { start: positionOf(value.start, index), end: positionOf(value.end, index) };
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === "headingEnd" ? positionOf(Number(item), index) : toJson(item, index)]),
  );
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && Object.keys(value).length === 2;
}

function positionOf(offset: number, index: LineIndex): JsonPosition {
  return { offset, ...index.positionAt(offset) };
}
