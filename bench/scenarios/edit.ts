import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { draftOf, edited } from "../drafts";
import { fontEnvironment, fontFolder } from "../fonts";
import { layOutWhole, openLiveDraft } from "../live-draft";
import { measure, type Work } from "../measure";
import { benchFolder } from "../paths";
import { findChromium, openChromium } from "../peers/chromium";
import type { Peers } from "../peers/install-peers";
import { conversionArguments, hasLibreOffice, PROGRAM } from "../peers/libreoffice";
import { drawWithPdfKit, type PdfKit } from "../peers/pdfkit";
import { TYPST, type TypstModule, typstSource } from "../peers/typst";
import { pagesToPdf, textToDocx, textToHtml } from "../render";
import { milliseconds, type Section } from "../report";

/** An editor is open for hours: by then everything that runs often has been compiled. */
const ROUNDS = { warmUps: 40, counted: 31 };

/** Those that take ten times as long need no such care. */
const SLOW_ROUNDS = { warmUps: 2, counted: 5 };

/**
 * A process that lives long, as the editor's does: each round another paragraph of the ten pages is changed, and the
 * whole becomes a PDF. So nobody may hand out what was finished the round before.
 */
export async function edit(peers: Peers): Promise<Section> {
  const folder = fontFolder();
  const fonts = systemFonts({ system: false, packages: false, folders: [folder] });
  const text = draftOf(10);
  const live = openLiveDraft(text);
  const works: Work[] = [
    {
      name: "gongwen",
      run: (round) => {
        live.update(edited(text, round));
        return pagesToPdf(live.draft, live.pages, fonts);
      },
    },
  ];

  const compiler = peers.load<TypstModule>(TYPST)?.NodeCompiler.create({ fontArgs: [{ fontPaths: [folder] }] });
  if (compiler) {
    let source = "";
    works.push({
      name: "typst",
      prepare: (round) => {
        source = typstSource(parseDraft(edited(text, round)));
      },
      run: () => compiler.pdf({ mainFileContent: source }),
    });
  }
  const Document = peers.load<PdfKit>("pdfkit");
  const drawing = Document && {
    name: "pdfkit",
    run: (round: number) => drawWithPdfKit(Document, layOutWhole(edited(text, round)), folder),
  };
  const times = new Map([
    ...(await measure(works, ROUNDS)),
    ...(await measure(drawing ? [drawing] : [], SLOW_ROUNDS)),
    ...(await browserTimes((round) => textToHtml(edited(text, round), fonts))),
    ...(await officeTimes((round) => textToDocx(edited(text, round)))),
  ]);

  const own = times.get("gongwen") ?? Number.NaN;
  const time = (name: string) => times.get(name);
  const over = (ms: number | undefined) => ms && ms / own;
  const row = (name: string, title: string) => {
    const ms = time(name);
    return [title, ms === undefined ? "没有找到" : milliseconds(ms), over(ms)?.toFixed(2) ?? ""];
  };
  const typst = time("typst");
  return {
    title: `改一段，重新成文（同一进程，${live.pages.length} 页，每次改的地方不同）`,
    table: [
      ["", "中位数", "是 gongwen 的几倍"],
      row("gongwen", "gongwen"),
      row("typst", "typst"),
      row("pdfkit", "pdfkit（画 gongwen 排好的页）"),
      row("chromium", "Chromium（开着，印 gongwen 的 HTML）"),
      row("office", "LibreOffice（每次一个进程，转 gongwen 的 DOCX）"),
    ],
    ratios: [
      { name: "改一段重新成文：gongwen / typst", value: typst && own / typst, target: { below: 1 } },
      { name: "改一段重新成文：Chromium / gongwen", value: over(time("chromium")), target: { atLeast: 10 } },
      { name: "改一段重新成文：LibreOffice / gongwen", value: over(time("office")), target: { atLeast: 10 } },
    ],
  };
}

async function browserTimes(htmlOf: (round: number) => string): Promise<ReadonlyMap<string, number>> {
  if (!(await findChromium())) return new Map();
  const browser = await openChromium();
  let html = "";
  const work = {
    name: "chromium",
    prepare: (round: number) => {
      html = htmlOf(round);
    },
    run: () => browser.print(html),
  };
  try {
    return await measure([work], SLOW_ROUNDS);
  } finally {
    await browser.close();
  }
}

/** LibreOffice ends after each conversion: it has no other way to be asked from outside. */
async function officeTimes(docxOf: (round: number) => Uint8Array): Promise<ReadonlyMap<string, number>> {
  if (!hasLibreOffice()) return new Map();
  const folder = benchFolder("edit");
  const file = path.join(folder, "draft.docx");
  const work = {
    name: "office",
    prepare: (round: number) => fs.writeFileSync(file, docxOf(round)),
    run: () => {
      const { status, stderr } = spawnSync(PROGRAM, conversionArguments(file, folder), {
        env: fontEnvironment(fontFolder()),
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${PROGRAM} 没有成功：${stderr.slice(-500)}`);
    },
  };
  return measure([work], SLOW_ROUNDS);
}
