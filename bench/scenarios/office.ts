import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { documentInformation } from "../../src/core/render/document";
import { renderOfd } from "../../src/core/render/ofd/render-ofd";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { nodeHost } from "../../src/node/node-host";
import { pausesForClicks } from "../../src/node/output/pauses";
import { renderFile } from "../../src/node/output/render-file";
import { draftOf, edited } from "../drafts";
import { fontEnvironment, fontFolder } from "../fonts";
import { openLiveDraft } from "../live-draft";
import { measure, type Work } from "../measure";
import { benchFolder } from "../paths";
import { asMarkdown, buildWithDocx, type DocxLibrary } from "../peers/docx";
import type { Peers } from "../peers/install-peers";
import { noPictures, pagesToPdf, textToDocx } from "../render";
import { milliseconds, type Section } from "../report";

const CLI = path.resolve("dist/cli.js");

/** Used where it is on the path. */
const PANDOC = "pandoc";

/** Pandoc makes one file of all that it is given, and is run for each draft anew. */
const DRAFTS_IN_FOLDER = 10;

const WARM = { warmUps: 20, counted: 21 };
const COLD = { warmUps: 1, counted: 9 };

/**
 * Ten pages as DOCX and OFD, another paragraph changed each round: in a process that lives on against the library docx and
 * our own PDF; from file to file against pandoc, which has to be started for each draft, from an editor too, while we
 * are started by the command line only, and once for a whole folder.
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
      row("editor", "gongwen：编辑器里（进程常驻）改一处后，到 DOCX 文件"),
      row("cold", "gongwen：新进程，文件到 DOCX 文件"),
      row("pandoc", "pandoc：新进程（编辑器里也一样），Markdown 文件到 DOCX 文件"),
      row("folder", `gongwen：一次运行，一个文件夹里的${DRAFTS_IN_FOLDER}份草稿`),
      row("pandocs", `pandoc：${DRAFTS_IN_FOLDER}次运行，每次一份`),
      row("node", "Node 自己启动"),
    ],
    ratios: [
      { name: "草稿到 DOCX：gongwen / docx（npm）", value: ratio("docx", "library"), target: { below: 1 } },
      {
        name: "在编辑器里改一处后：草稿到 DOCX 文件 / pandoc 一次运行",
        value: ratio("editor", "pandoc"),
        target: { below: 1 },
      },
      {
        name: `${DRAFTS_IN_FOLDER}份草稿到 DOCX：gongwen 一次运行 / pandoc ${DRAFTS_IN_FOLDER}次运行`,
        value: ratio("folder", "pandocs"),
        target: { below: 1 },
      },
      { name: "新进程到 DOCX：gongwen / pandoc", value: ratio("cold", "pandoc"), target: { below: 1 } },
      { name: "Node 自己启动 / pandoc", value: ratio("node", "pandoc") },
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

/** Each from a file that has just been saved to another file. */
function coldWorks(text: string): readonly Work[] {
  const folder = benchFolder("office");
  const file = (name: string) => path.join(folder, name);
  const source = file("draft.gw");
  const save = (round: number) => fs.writeFileSync(source, edited(text, round));
  const env = fontEnvironment(fontFolder());
  const run = (command: string, words: readonly string[]) => {
    const { status, error, stderr } = spawnSync(command, words, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} 没有成功：${error?.message ?? stderr.slice(-500)}`);
  };
  const render = (from: string) =>
    run(process.execPath, [CLI, "render", from, "--to", "docx", "--force", "-o", file("own")]);
  const drafts = file("drafts");
  const nameOf = (index: number) => path.join(drafts, String(index));
  const saveAll = (round: number, ending: string, toText: (text: string) => string) => {
    fs.mkdirSync(drafts, { recursive: true });
    for (let index = 0; index < DRAFTS_IN_FOLDER; index++) {
      fs.writeFileSync(`${nameOf(index)}.${ending}`, toText(edited(text, round * DRAFTS_IN_FOLDER + index)));
    }
  };
  const works: Work[] = [
    { name: "node", run: () => run(process.execPath, ["-e", "0"]) },
    { name: "cold", prepare: save, run: () => render(source) },
    { name: "folder", prepare: (round) => saveAll(round, "gw", (text) => text), run: () => render(drafts) },
    { name: "editor", prepare: save, run: (round) => renderInEditor(source, edited(text, round), file("editor")) },
  ];
  if (spawnSync(PANDOC, ["--version"]).status === 0) {
    const convert = (name: string) => run(PANDOC, [`${name}.md`, "-o", `${name}.docx`]);
    const toMarkdown = (text: string) => asMarkdown(parseDraft(text));
    works.push(
      {
        name: "pandoc",
        prepare: (round) => fs.writeFileSync(file("draft.md"), toMarkdown(edited(text, round))),
        run: () => convert(file("draft")),
      },
      {
        name: "pandocs",
        prepare: (round) => saveAll(round, "md", toMarkdown),
        run: () => {
          for (let index = 0; index < DRAFTS_IN_FOLDER; index++) convert(nameOf(index));
        },
      },
    );
  }
  return works;
}

/** As the extension does when somebody has clicked 成文: the saved draft is read, checked for blanks, laid out and written. */
function renderInEditor(source: string, text: string, outputFolder: string): Promise<unknown> {
  const host = nodeHost({ folder: path.dirname(source) });
  return renderFile({ source, text, formats: ["docx"], outputFolder, host, pause: pausesForClicks() });
}
