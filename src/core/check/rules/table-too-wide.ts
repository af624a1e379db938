import type { Block, Draft } from "../../draft/draft";
import { LANDSCAPE, PORTRAIT } from "../../layout/sheet";
import { mostColumns } from "../../layout/table/table";
import { having } from "../needs";
import type { Rule } from "../rule";

export const tableTooWide: Rule = {
  id: "table-too-wide",
  element: "版面",
  needs: [having("table")],
  onlyDrafts: true,
  clause: "GB/T 9704—2012 7.3.3",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "表格有{count}列，页面排得下{most}列，再多字就小得看不清；请分成几个表，或者放到横排的附件里。",
    en: "The table has {count} columns and the page holds {most}: divide it, or put it into an attachment set crosswise.",
  },
  fix: "none",
  check(draft, report) {
    for (const { blocks, width } of textsOf(draft)) {
      const most = mostColumns(width);
      for (const block of blocks) {
        if (block.type !== "table") continue;
        const rows = [block.header, ...block.rows];
        const count = rows.reduce((largest, { cells }) => Math.max(largest, cells.length), 0);
        if (count > most) report({ range: block.header.range, data: { count: String(count), most: String(most) } });
      }
    }
  },
};

/** The main text and the attachments, each with the width in mm that its tables have. */
function textsOf(draft: Draft): readonly { readonly blocks: readonly Block[]; readonly width: number }[] {
  const attachments = draft.attachments.map(({ body, landscape }) => {
    return { blocks: body, width: (landscape ? LANDSCAPE : PORTRAIT).width };
  });
  return [{ blocks: draft.body, width: PORTRAIT.width }, ...attachments];
}
