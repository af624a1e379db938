import path from "node:path";
import { parseDraft } from "../../core/draft/parse-draft";
import { layoutDraft } from "../../core/layout/layout-draft";
import { nodeHost } from "../../node/node-host";
import { pictureSizes } from "../../node/picture-sizes";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { JSON_OPTION, ONE_DRAFT } from "../operands";
import { pagesJson, pagesTable } from "../report/pages";

export const layout: Command = {
  name: "layout",
  purpose: { zh: "给出版面上每个字的位置", en: "show where everything stands on the pages" },
  operand: ONE_DRAFT,
  options: [JSON_OPTION],
  examples: ["gongwen layout 通知.gw --json"],
  run(call) {
    const { args, io, language } = call;
    const [given = ""] = args.operands;
    const host = nodeHost({ folder: path.dirname(path.resolve(given)) });
    const draft = parseDraft(readGiven(call, given));
    const pages = layoutDraft(draft, { pictureSize: pictureSizes(host) });
    io.print(args.has("json") ? pagesJson(pages, draft.text) : pagesTable(pages, language));
    return 0;
  },
};
