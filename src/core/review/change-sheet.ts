import { entryOf, type RemarkName, type ReviewSheet, type SheetEntry } from "./sheet";

/** One thing that a reviewer enters. `before` is what the reviewer saw there. */
export type SheetChange =
  | { readonly type: "tick"; readonly item: string; readonly isTicked: boolean }
  | { readonly type: "note"; readonly item: string; readonly before: string; readonly after: string }
  | { readonly type: "remark"; readonly name: RemarkName; readonly before: string; readonly after: string };

/**
 * The sheet with the change, made for the text of that fingerprint. The sheet is the one that lies on disk now: where
 * somebody else has meanwhile written something else in the same place, both stay.
 */
export function changeSheet(sheet: ReviewSheet, change: SheetChange, text: string): ReviewSheet {
  switch (change.type) {
    case "tick":
      return withEntry(sheet, change.item, { tickedFor: change.isTicked ? text : undefined }, text);
    case "note": {
      const note = merged(entryOf(sheet, change.item)?.note ?? "", change.before, change.after);
      return withEntry(sheet, change.item, { note }, text);
    }
    case "remark": {
      const remark = merged(sheet.remarks[change.name], change.before, change.after);
      return { ...sheet, text, remarks: { ...sheet.remarks, [change.name]: remark } };
    }
  }
}

/** What was written over `before`, below what another reviewer has written there since. */
function merged(now: string, before: string, after: string): string {
  const isAlone = now === before || now === after || now === "";
  return isAlone ? after : [now, after].filter((words) => words !== "").join("\n");
}

function withEntry(
  sheet: ReviewSheet,
  item: string,
  entered: Partial<Pick<SheetEntry, "note">> & { readonly tickedFor?: string | undefined },
  text: string,
): ReviewSheet {
  const empty: SheetEntry = { item, tickedFor: undefined, note: "", rest: {} };
  const entry = { ...(entryOf(sheet, item) ?? empty), ...entered };
  const isThere = sheet.entries.some((other) => other.item === item);
  const entries = isThere
    ? sheet.entries.map((other) => (other.item === item ? entry : other))
    : [...sheet.entries, entry];
  return { ...sheet, text, entries };
}
