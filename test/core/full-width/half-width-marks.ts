/** A stretch of a file that readers see. */
export interface Passage {
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
}

/** A half-width mark next to a Han character. */
const HALF_WIDTH_MARK = /(?<=[\p{Script=Han}〇])[,;:()!?]|[,;:()!?](?=[\p{Script=Han}〇])/gu;

/** The offsets of the half-width marks in the passage that stand next to a Han character, counted in the file. */
export function halfWidthMarks(passage: Passage): readonly number[] {
  return [...passage.text.matchAll(HALF_WIDTH_MARK)].map((match) => passage.start + match.index);
}

/** Whether the text is Chinese that may hold some Latin words, and not the reverse. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/gu)?.length ?? 0;
  return han > words;
}
