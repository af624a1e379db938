/** The language is named, so that no setting of the machine decides where words end. */
const SEGMENTER = new Intl.Segmenter("zh-Hans-CN", { granularity: "word" });

/** Longer texts are cut by characters: the segmenter takes its time, and no reader follows a paragraph of this length by words. */
const LONGEST = 20_000;

/** The words of the text in order, marks and white space each for themselves; joined they are the text. */
export function wordsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [...text];
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
