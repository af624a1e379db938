import { CONTENT_ITEMS } from "../standard/review-items";
import { entryOf, type ReviewSheet, type SheetEntry } from "./sheet";
import { ENTRY_KEYS, SHEET_KEYS, SHEET_VERSION } from "./sheet-keys";

/** The sheet as its file: JSON to be read by people too, keys and items always in the same order. */
export function writeSheet(sheet: ReviewSheet): string {
  const { reviewer, date, opinion } = sheet.remarks;
  const content = {
    [SHEET_KEYS.version]: SHEET_VERSION,
    ...(sheet.text === undefined ? {} : { [SHEET_KEYS.text]: sheet.text }),
    [SHEET_KEYS.reviewer]: reviewer,
    [SHEET_KEYS.date]: date,
    [SHEET_KEYS.opinion]: opinion,
    [SHEET_KEYS.entries]: inOrder(sheet).map(entryJson),
    ...sheet.rest,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Items that we know in the order of the sheet, the others behind them as they came. */
function inOrder(sheet: ReviewSheet): readonly SheetEntry[] {
  const known = CONTENT_ITEMS.flatMap(({ id }) => entryOf(sheet, id) ?? []);
  return [...known, ...sheet.entries.filter((entry) => !known.includes(entry))];
}

function entryJson({ item, tickedFor, note, rest }: SheetEntry): object {
  const name = CONTENT_ITEMS.find(({ id }) => id === item)?.name.zh;
  return {
    [ENTRY_KEYS.item]: item,
    ...(name === undefined ? {} : { [ENTRY_KEYS.name]: name }),
    [ENTRY_KEYS.isTicked]: tickedFor !== undefined,
    ...(tickedFor === undefined ? {} : { [ENTRY_KEYS.tickedFor]: tickedFor }),
    [ENTRY_KEYS.note]: note,
    ...rest,
  };
}
