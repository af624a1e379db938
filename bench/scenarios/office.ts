import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { documentInformation } from "../../src/core/render/document";
import { renderOfd } from "../../src/core/render/ofd/render-ofd";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { draftOf, edited } from "../drafts";
import { fontEnvironment, fontFolder } from "../fonts";
import { openLiveDraft } from "../live-draft";
import { measure, type Work } from "../measure";
import { benchFolder } from "../paths";
import { asMarkdown, buildWithDocx, type DocxLibrary } from "../peers/docx";
import type { Peers } from "../peers/install-peers";
import { noPictures, pagesToPdf, textToDocx } from "../render";
import { milliseconds, type Section } from "../report";

/** Used where it is on the path. */
const PANDOC = "pandoc";

const WARM = { warmUps: 20, counted: 21 };
const COLD = { warmUps: 1, counted: 9 };

/**
 * Ten pages as DOCX and OFD: in a process that lives on against the library docx and our own PDF, another paragraph
 * changed each round; from file to file against pandoc.
 */
export async function office(peers: Peers): Promise<Section> {
  const text = draftOf(10);
  const warm = await measure(warmWorks(text, peers.load<DocxLibrary>("docx")), WARM);
  const cold = await measure(coldWorks(text), COLD);
  const times = new Map([...warm, ...cold]);
  const row = (name: string, title: string) => {
    const ms = times.get(name);
    return [title, ms === undefined ? "没有找到" : milliseconds(ms)];
  };
  const ratio = (one: string, other: string) => {
    const [ours, theirs] = [times.get(one), times.get(other)];
    return ours === undefined || theirs === undefined ? undefined : ours / theirs;
  };
  return {
    title: "DOCX 和 OFD（10 页）",
    table: [
      ["", "中位数"],
      row("docx", "gongwen：草稿到 DOCX"),
      row("library", "docx（npm）：同样的文字到 DOCX"),
      row("ofd", "gongwen：改一处后到 OFD"),
      row("pdf", "gongwen：改一处后到 PDF"),
      row("cold", "gongwen：新进程，文件到 DOCX 文件"),
      row("pandoc", "pandoc：新进程，Markdown 文件到 DOCX 文件"),
    ],
    ratios: [
      { name: "草稿到 DOCX：gongwen / docx（npm）", value: ratio("docx", "library"), target: { below: 1 } },
      { name: "新进程到 DOCX：gongwen / pandoc", value: ratio("cold", "pandoc"), target: { below: 1 } },
      { name: "改一处后：OFD / PDF", value: ratio("ofd", "pdf"), target: { below: 1 } },
    ],
  };
}

function warmWorks(text: string, library: DocxLibrary | undefined): readonly Work[] {
  const fonts = systemFonts({ system: false, packages: false, folders: [fontFolder()] });
  const [forPdf, forOfd] = [openLiveDraft(text), openLiveDraft(text)];
  const works: Work[] = [
    { name: "docx", run: (round) => textToDocx(edited(text, round)) },
    {
      name: "ofd",
      run(round) {
        forOfd.update(edited(text, round));
        const { draft, pages } = forOfd;
        return renderOfd(pages, documentInformation(draft, pages), fonts, noPictures);
      },
    },
    {
      name: "pdf",
      run(round) {
        forPdf.update(edited(text, round));
        return pagesToPdf(forPdf.draft, forPdf.pages, fonts);
      },
    },
  ];
  if (library) {
    works.push({ name: "library", run: (round) => buildWithDocx(library, parseDraft(edited(text, round))) });
  }
  return works;
}

function coldWorks(text: string): readonly Work[] {
  const folder = benchFolder("office");
  const file = (name: string) => path.join(folder, name);
  fs.writeFileSync(file("draft.gw"), text);
  fs.writeFileSync(file("draft.md"), asMarkdown(parseDraft(text)));
  const env = fontEnvironment(fontFolder());
  const run = (command: string, words: readonly string[]) => {
    const { status, error, stderr } = spawnSync(command, words, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} 没有成功：${error?.message ?? stderr.slice(-500)}`);
  };
  const own = [path.resolve("dist/cli.js"), "render", file("draft.gw"), "--to", "docx", "--force", "-o", file("own")];
  const works: Work[] = [{ name: "cold", run: () => run(process.execPath, own) }];
  if (spawnSync(PANDOC, ["--version"]).status === 0) {
    works.push({ name: "pandoc", run: () => run(PANDOC, [file("draft.md"), "-o", file("pandoc.docx")]) });
  }
  return works;
}
