import path from "node:path";
import { placesToFillAlone } from "../../core/check/places-to-fill";
import type { Draft } from "../../core/draft/draft";
import type { Notice } from "../../core/notice";
import { LineIndex } from "../../core/text/line-index";

/** That the draft of the file has places to fill in and is not final, with the first of them; none when it has none. */
export function unfilledNotices(draft: Draft, source: string): readonly Notice[] {
  const places = placesToFillAlone(draft);
  const [first] = places;
  if (!first) return [];
  const line = new LineIndex(draft.text).positionAt(first.range.start).line + 1;
  const name = path.basename(source);
  return [
    {
      code: "places-unfilled",
      message: {
        zh: `“${name}”还有 ${places.length} 处没有填写（第一处在第 ${line} 行：${first.words}），写出的文件不是定稿，不能印发。`,
        en: `“${name}” has ${places.length} places still to be filled in (the first in line ${line}: ${first.words}): what was written is not final.`,
      },
    },
  ];
}
