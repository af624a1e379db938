import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { draftOf } from "../drafts";
import { fontEnvironment, fontFolder } from "../fonts";
import { measure, type Work } from "../measure";
import { benchFolder } from "../paths";
import { findChromium, printArguments } from "../peers/chromium";
import type { Peers } from "../peers/install-peers";
import { conversionArguments, hasLibreOffice, PROGRAM as LIBREOFFICE } from "../peers/libreoffice";
import { TYPST, typstSource } from "../peers/typst";
import { textToDocx, textToHtml } from "../render";
import { milliseconds, type Section } from "../report";

const ROUNDS = { warmUps: 1, counted: 9 };

/** A process that starts, makes one PDF of a ten-page draft on disk, and ends. */
export async function cold(peers: Peers): Promise<Section> {
  const text = draftOf(10);
  const fonts = fontFolder();
  const env = fontEnvironment(fonts);
  const folder = benchFolder("cold");
  const file = (name: string) => path.join(folder, name);
  fs.writeFileSync(file("draft.gw"), text);
  fs.writeFileSync(file("draft.typ"), typstSource(parseDraft(text)));
  fs.writeFileSync(file("draft.docx"), textToDocx(text));
  const library = systemFonts({ system: false, packages: false, folders: [fonts] });
  fs.writeFileSync(file("draft.html"), textToHtml(text, library));

  const run = (command: string, args: readonly string[], environment = env) => {
    const { status, error, stderr } = spawnSync(command, args, { env: environment, encoding: "utf8", cwd: folder });
    if (status !== 0) throw new Error(`${command} 没有成功：${error?.message ?? stderr.slice(-500)}`);
  };
  const render = (program: string, out: string) => [program, "render", file("draft.gw"), "--force", "-o", file(out)];
  const product = installedProduct();
  const works: Work[] = [
    { name: "node", run: () => run(process.execPath, ["-e", "0"]) },
    { name: "gongwen", run: () => run(process.execPath, render(product.program, "own")) },
    {
      name: "slices",
      run: () => run(process.execPath, render(path.resolve("dist/cli.js"), "slices"), { ...env, GONGWEN_FONTS: "" }),
    },
  ];
  if (peers.load(TYPST)) {
    const program = path.resolve("bench/peers/typst-process.cjs");
    const args = [program, peers.folder, fonts, file("draft.typ"), file("typst.pdf")];
    works.push({ name: "typst", run: () => run(process.execPath, args) });
  }
  if (hasLibreOffice()) {
    const args = conversionArguments(file("draft.docx"), folder);
    works.push({ name: "office", run: () => run(LIBREOFFICE, args) });
  }
  const chromium = await findChromium();
  if (chromium) {
    const args = printArguments(file("draft.html"), file("chromium.pdf"), file("chromium-profile"));
    works.push({ name: "chromium", run: () => run(chromium.executable, args, { ...env, ...chromium.env }) });
  }

  const times = await measure(works, ROUNDS).finally(product.remove);
  const own = times.get("gongwen") ?? Number.NaN;
  const over = (name: string) => {
    const ms = times.get(name);
    return ms && ms / own;
  };
  const row = (name: string, title: string) => {
    const ms = times.get(name);
    return [title, ms === undefined ? "没有找到" : milliseconds(ms), over(name)?.toFixed(2) ?? ""];
  };
  const typst = times.get("typst");
  return {
    title: "冷启动（新进程，从草稿文件到 PDF 文件，10 页）",
    table: [
      ["", "中位数", "是 gongwen 的几倍"],
      row("gongwen", "gongwen（装好的程序，同样的字体）"),
      row("slices", "gongwen（没有字体的机器，npm 包里的字体）"),
      row("typst", "typst（Node 进程，同样的字体）"),
      row("office", "LibreOffice（gongwen 的 DOCX）"),
      row("chromium", "Chromium（gongwen 的 HTML）"),
      row("node", "Node 自己启动"),
    ],
    ratios: [
      { name: "冷启动：gongwen / typst", value: typst && own / typst, target: { atMost: 1.5 } },
      { name: "冷启动：LibreOffice / gongwen", value: over("office"), target: { atLeast: 10 } },
      { name: "冷启动：Chromium / gongwen", value: over("chromium"), target: { atLeast: 10 } },
    ],
  };
}

/** The product as it is installed: away from the packages with fonts, which are for development only. */
function installedProduct(): { program: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gongwen-bench-"));
  fs.cpSync("dist", path.join(folder, "dist"), { recursive: true });
  return {
    program: path.join(folder, "dist", "cli.js"),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
