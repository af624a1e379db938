import path from "node:path";
import { parseDraft } from "../../core/draft/parse-draft";
import { layoutDraft } from "../../core/layout/layout-draft";
import { nodeHost } from "../../node/node-host";
import { pictureSizes } from "../../node/picture-sizes";
import type { Command } from "../command";
import { readGiven } from "../each-draft";
import { pagesJson, pagesTable } from "../report/pages";

export const layout: Command = {
  name: "layout",
  purpose: { zh: "给出版面上每个字的位置", en: "show where everything stands on the pages" },
  operand: {
    name: "PATH",
    noun: { zh: "草稿", en: "a draft" },
    purpose: { zh: "一份草稿（*.gw）；- 指标准输入", en: "a draft (*.gw); - for standard input" },
    least: 1,
    most: 1,
  },
  options: [{ name: "json", purpose: { zh: "给出全部细节，供其他程序使用", en: "every detail, for other programs" } }],
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
