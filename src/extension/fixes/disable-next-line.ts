import type { Finding } from "../../core/check/rule";
import type { Draft } from "../../core/draft/draft";
import { lineBreakOf } from "../../core/draft/lines";
import type { TextEdit } from "../../core/text/edit";
import { LineIndex } from "../../core/text/line-index";
import { range } from "../../core/text/range";

/**
 * Puts the comment in front of the finding's line that switches its rule off there: in the front matter as YAML writes
 * comments. Undefined on the opening fence, before which nothing may stand.
 */
export function disableNextLine(draft: Draft, finding: Finding): TextEdit | undefined {
  const index = new LineIndex(draft.text);
  const place = index.lineStart(index.positionAt(finding.range.start).line);
  const head = draft.frontMatter;
  const isInHead = head !== undefined && place < head.contentRange.end;
  if (isInHead && place < head.contentRange.start) return undefined;
  const directive = `gongwen-disable-next-line ${finding.rule}`;
  const comment = isInHead ? `# ${directive}` : `<!-- ${directive} -->`;
  return { range: range(place, place), newText: comment + lineBreakOf(draft.text) };
}
