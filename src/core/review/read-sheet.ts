import { EMPTY_SHEET, type ReviewSheet, type SheetEntry } from "./sheet";
import { ENTRY_KEYS, SHEET_KEYS, SHEET_VERSION } from "./sheet-keys";

/** Why a sheet cannot be used: its file is damaged, or a later gongwen wrote it. */
export type SheetFault = "unreadable" | "newer";

/** What came of reading a sheet's file. */
export type SheetReading = { readonly sheet: ReviewSheet } | { readonly fault: SheetFault };

type Fields = Readonly<Record<string, unknown>>;

const UNREADABLE: SheetReading = { fault: "unreadable" };

/** Reads what `writeSheet` wrote, and what people have changed in it by hand. Never throws; guesses nothing. */
export function readSheet(content: string): SheetReading {
  const file = parsed(content.replace(/^\uFEFF/u, ""));
  if (!isFields(file)) return UNREADABLE;
  const { [SHEET_KEYS.version]: version, ...fields } = file;
  if (typeof version !== "number") return UNREADABLE;
  if (version > SHEET_VERSION) return { fault: "newer" };
  const {
    [SHEET_KEYS.text]: text,
    [SHEET_KEYS.reviewer]: reviewer = "",
    [SHEET_KEYS.date]: date = "",
    [SHEET_KEYS.opinion]: opinion = "",
    [SHEET_KEYS.entries]: entries = [],
    ...rest
  } = fields;
  if (!isWordsOrNothing(text) || !isWords(reviewer) || !isWords(date) || !isWords(opinion)) return UNREADABLE;
  const read = Array.isArray(entries) ? entries.map(readEntry) : [undefined];
  if (!read.every((entry) => entry !== undefined)) return UNREADABLE;
  return { sheet: { ...EMPTY_SHEET, text, remarks: { reviewer, date, opinion }, entries: united(read), rest } };
}

function readEntry(value: unknown): SheetEntry | undefined {
  if (!isFields(value)) return undefined;
  const {
    [ENTRY_KEYS.item]: item,
    [ENTRY_KEYS.name]: _name,
    [ENTRY_KEYS.isTicked]: isTicked = false,
    [ENTRY_KEYS.tickedFor]: tickedFor,
    [ENTRY_KEYS.note]: note = "",
    ...rest
  } = value;
  if (!isWords(item) || typeof isTicked !== "boolean" || !isWordsOrNothing(tickedFor) || !isWords(note))
    return undefined;
  // Ticked by hand for no text in particular: such a tick is to be renewed.
  return { item, tickedFor: isTicked ? (tickedFor ?? "") : undefined, note, rest };
}

/** Each item once: a merge of two files may leave it twice, and then nothing of either is lost. */
function united(entries: readonly SheetEntry[]): readonly SheetEntry[] {
  const byItem = new Map<string, SheetEntry>();
  for (const entry of entries) {
    const first = byItem.get(entry.item);
    byItem.set(entry.item, first ? both(first, entry) : entry);
  }
  return [...byItem.values()];
}

function both(a: SheetEntry, b: SheetEntry): SheetEntry {
  const notes = [...new Set([a.note, b.note])].filter((note) => note !== "");
  return {
    item: a.item,
    tickedFor: b.tickedFor ?? a.tickedFor,
    note: notes.join("\n"),
    rest: { ...a.rest, ...b.rest },
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): value is string {
  return typeof value === "string";
}

function isWordsOrNothing(value: unknown): value is string | undefined {
  return value === undefined || isWords(value);
}
