import assert from "node:assert/strict";
import fs from "node:fs";
import { strToU8 } from "fflate";
import type { Host } from "../../../../src/core/host";
import { STANDARD_STYLE } from "../../../../src/core/standard/house-style";
import { FORMAT_NAMES, OUTPUT_FORMATS } from "../../../../src/node/output/formats";
import { ChangedFileError } from "../../../../src/node/output/guard";
import { type RenderRequest, renderFile } from "../../../../src/node/output/render-file";
import { UserError } from "../../../../src/node/user-error";
import { SAMPLE } from "../../draft/sample";
import { put, scratchFolder } from "../scratch";

const HOST: Host = {
  today: () => ({ year: 2026, month: 8, day: 4 }),
  fonts: { facesFor: () => [] },
  houseStyle: STANDARD_STYLE,
  readPicture: () => undefined,
  log: () => {},
};

/** Moves the time of the last change by so many seconds from now. */
function age(file: string, seconds: number): void {
  const time = new Date(Date.now() + seconds * 1000);
  fs.utimesSync(file, time, time);
}

describe("renderFile", () => {
  const at = scratchFolder();

  function render(request: Partial<RenderRequest> = {}) {
    const source = at("通知.gw");
    if (!fs.existsSync(source)) put(source, SAMPLE);
    return renderFile({ source, text: SAMPLE, formats: FORMAT_NAMES, host: HOST, ...request });
  }

  it("writes a file of each format beside the draft and says what it wrote", async () => {
    const steps: string[] = [];
    const { pages, files, notices } = await render({ onStep: (format) => steps.push(format) });
    assert.ok(pages >= 1);
    assert.deepEqual(steps, FORMAT_NAMES);
    assert.deepEqual(
      files,
      FORMAT_NAMES.map((format) => ({ format, path: at(`通知.${format}`) })),
    );
    for (const { path } of files) assert.ok(fs.statSync(path).size > 0);
    assert.deepEqual(new Set(notices.map(({ code }) => code)), new Set(["character-missing", "picture-missing"]));
    assert.equal(new Set(notices.map(({ message }) => message.zh)).size, notices.length);
  });

  it("writes to another folder and makes it", async () => {
    await render({ outputFolder: at("成文", "八月"), formats: ["html"] });
    assert.deepEqual(fs.readdirSync(at("成文", "八月")), ["通知.html"]);
  });

  it("writes over its own files again and again", async () => {
    await render();
    const first = fs.readFileSync(at("通知.pdf"));
    age(at("通知.pdf"), 60);
    await render();
    assert.deepEqual(fs.readFileSync(at("通知.pdf")), first);
  });

  it("keeps what somebody has changed, though the draft was changed after that", async () => {
    await render();
    for (const { extension } of Object.values(OUTPUT_FORMATS)) {
      const file = at(`通知${extension}`);
      fs.appendFileSync(file, "有人改过");
      age(file, -3600);
      const isRefusal = (error: unknown) => error instanceof ChangedFileError && error.files.join() === file;
      await assert.rejects(render(), isRefusal);
      fs.rmSync(file);
    }
  });

  it("writes nothing at all where one file is not ours, unless it may be lost", async () => {
    put(at("通知.gw"), SAMPLE);
    age(put(at("通知.docx"), "有人改过"), 60);
    const isRefusal = (error: unknown) => error instanceof ChangedFileError && error.files.join() === at("通知.docx");
    await assert.rejects(render(), isRefusal);
    assert.deepEqual(fs.readdirSync(at()).sort(), ["通知.docx", "通知.gw"].sort());
    assert.equal(fs.readFileSync(at("通知.docx"), "utf8"), "有人改过");
    await render({ overwrite: true });
    assert.notDeepEqual(fs.readFileSync(at("通知.docx")), strToU8("有人改过"));
  });

  it("names all files that are not ours", async () => {
    for (const format of ["docx", "html"]) age(put(at(`通知.${format}`), "有人改过"), 60);
    const isRefusal = (error: unknown) => error instanceof ChangedFileError && error.files.length === 2;
    await assert.rejects(render(), isRefusal);
  });

  it("writes nothing at all where one file cannot be written", async () => {
    put(at("通知.html", "占住.txt"));
    await assert.rejects(render(), UserError);
    assert.deepEqual(fs.readdirSync(at()).sort(), ["通知.gw", "通知.html"]);
  });

  it("stops between two formats when it is told to, and has written nothing", async () => {
    for (const last of FORMAT_NAMES) {
      const abort = new AbortController();
      const onStep = (format: string) => format === last && abort.abort();
      await assert.rejects(render({ signal: abort.signal, onStep }), { name: "AbortError" });
      assert.deepEqual(fs.readdirSync(at()), ["通知.gw"]);
    }
  });

  it("can be stopped in every pause, the last one too, in which all is ready to be written", async () => {
    for (let last = 1; last <= FORMAT_NAMES.length + 1; last++) {
      const abort = new AbortController();
      let pauses = 0;
      const pause = async () => {
        if (++pauses === last) abort.abort();
      };
      await assert.rejects(render({ signal: abort.signal, pause }), { name: "AbortError" });
      assert.equal(pauses, last);
      assert.deepEqual(fs.readdirSync(at()), ["通知.gw"]);
    }
  });

  it("reads each picture once", async () => {
    const asked: string[] = [];
    const readPicture = (name: string) => {
      asked.push(name);
      return undefined;
    };
    await render({ host: { ...HOST, readPicture } });
    assert.deepEqual(asked, ["图/流程.png"]);
  });
});
