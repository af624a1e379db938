import path from "node:path";
import { parseDraft } from "../../core/draft/parse-draft";
import { deviationsOf } from "../../core/layout/deviations";
import { layoutDraft } from "../../core/layout/layout-draft";
import { nodeHost } from "../../node/node-host";
import { pictureSizes } from "../../node/picture-sizes";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { JSON_OPTION, ONE_DRAFT } from "../operands";
import { Profiles } from "../profiles";
import { deviationsJson, deviationsTable } from "../report/deviations";
import { pagesJson, pagesTable } from "../report/pages";

export const layout: Command = {
  name: "layout",
  purpose: { zh: "给出版面上每个字的位置", en: "show where everything stands on the pages" },
  operand: ONE_DRAFT,
  options: [
    JSON_OPTION,
    {
      name: "deviations",
      purpose: {
        zh: "列出与国家标准不同的地方：本单位的设置，个别页的调整",
        en: "list what departs from the national standard: settings of the office, adjustments of single pages",
      },
    },
  ],
  examples: ["gongwen layout 通知.gw --json", "gongwen layout 通知.gw --deviations"],
  run(call) {
    const { args, io, language } = call;
    const [given = ""] = args.operands;
    const folder = path.dirname(path.resolve(given));
    const { houseStyle } = new Profiles(call).for(folder);
    const draft = parseDraft(readGiven(call, given));
    const pages = layoutDraft(draft, { pictureSize: pictureSizes(nodeHost({ folder })), houseStyle });
    const isJson = args.has("json");
    if (args.has("deviations")) {
      const deviations = deviationsOf(pages, houseStyle);
      io.print(isJson ? deviationsJson(deviations, language) : deviationsTable(deviations, language));
    } else io.print(isJson ? pagesJson(pages, draft.text) : pagesTable(pages, language));
    return 0;
  },
};
