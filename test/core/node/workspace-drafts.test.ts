import assert from "node:assert/strict";
import fs from "node:fs";
import { type StoredDrafts, WorkspaceDrafts } from "../../../src/node/workspace-drafts";
import { NAMING } from "../references/sample";
import { put, scratchFolder } from "./scratch";

/** Files of the disk, and how often one was read. */
class Disk implements StoredDrafts {
  reads = 0;

  async stat(file: string) {
    const { mtimeMs: mtime, size } = await fs.promises.stat(file);
    return { mtime, size };
  }

  read(file: string) {
    this.reads++;
    return fs.promises.readFile(file);
  }
}

describe("WorkspaceDrafts", () => {
  const at = scratchFolder();
  const numbers = (drafts: WorkspaceDrafts) => drafts.known.map(({ summary }) => summary.number?.text);
  const written = (name: string, number: string, seconds: number) => {
    const file = put(at(name), NAMING.replace("12号", number));
    fs.utimesSync(file, seconds, seconds);
    return file;
  };

  it("knows what it was told of, the latest first", async () => {
    const drafts = new WorkspaceDrafts(new Disk());
    assert.equal(drafts.known.length, 0);
    await drafts.update([written("甲.gw", "1号", 1), written("乙.gw", "3号", 3), written("丙.gw", "2号", 2)]);
    assert.deepEqual(numbers(drafts), ["云商发〔2026〕3号", "云商发〔2026〕2号", "云商发〔2026〕1号"]);
    assert.equal(drafts.known[0]?.address, at("乙.gw"));
  });

  it("reads a file again only when it has changed", async () => {
    const disk = new Disk();
    const drafts = new WorkspaceDrafts(disk);
    const file = written("甲.gw", "12号", 1);
    await drafts.update([file]);
    await drafts.update([file]);
    assert.equal(disk.reads, 1);
    written("甲.gw", "13号", 2);
    await drafts.read(file);
    assert.equal(disk.reads, 2);
    assert.deepEqual(numbers(drafts), ["云商发〔2026〕13号"]);
  });

  it("forgets what has gone, and what it is not told of any more", async () => {
    const drafts = new WorkspaceDrafts(new Disk());
    const [first, second, third] = [written("甲.gw", "1号", 1), written("乙.gw", "2号", 2), written("丙.gw", "3号", 3)];
    await drafts.update([first, second, third]);
    fs.rmSync(third);
    await drafts.read(third);
    await drafts.update([second]);
    assert.deepEqual(numbers(drafts), ["云商发〔2026〕2号"]);
    drafts.forget(second);
    assert.equal(drafts.known.length, 0);
  });

  it("leaves out what cannot be read or is too large", async () => {
    const large = put(at("大.gw"), "甲".repeat(400_000));
    const broken = at("坏.gw");
    fs.writeFileSync(broken, Uint8Array.of(0xff, 0xfe, 0x00));
    const drafts = new WorkspaceDrafts(new Disk());
    await drafts.update([at("没有.gw"), large, broken]);
    assert.equal(drafts.known.length, 0);
  });
});
