import path from "node:path";
import { listedIn, type ManifestEntry } from "../corpus/manifest";

/** What an element of a document should be; undefined where the side file has none. */
export type Wanted = Readonly<Record<MeasuredElement, string | undefined>>;

/** The elements that the side file knows, in the order of the report. */
export const MEASURED = ["文种", "标题", "发文字号", "主送机关", "落款", "成文日期", "附件说明", "层次"] as const;

export type MeasuredElement = (typeof MEASURED)[number];

/** A published document and its elements. */
export interface KnownDocument {
  readonly id: string;
  readonly text: string;
  /** What its file was called, without ending: often the title. */
  readonly name: string;
  readonly wanted: Wanted;
}

/** The documents of the folder that its manifest.jsonl lists. */
export function knownDocuments(folder: string): readonly KnownDocument[] {
  return [...listedIn(folder)].map(({ id, text, entry }) => ({
    id,
    text,
    name: path.basename(entry.path.replace(/#.*$/u, "")).replace(/\.\w{1,5}$/u, ""),
    wanted: wantedOf(entry),
  }));
}

/** The side file has only the label, or another line in the place of the element. */
export const NOT_TOLD = "?";

function wantedOf({ title, kind, docno, addressee, signature, date, attachments, levels }: ManifestEntry): Wanted {
  return {
    文种: kind,
    标题: title,
    发文字号: docno ?? undefined,
    主送机关: addressee ?? undefined,
    落款: signature ?? undefined,
    成文日期: date ?? undefined,
    附件说明:
      attachments.find((line) => /[\uFF1A:.].*\S/u.test(line)) ?? (attachments.length > 0 ? NOT_TOLD : undefined),
    层次: Object.entries(levels)
      .map(([level, count]) => `${level} ${count}`)
      .join(" "),
  };
}
