import assert from "node:assert/strict";
import nodeFileSystem from "node:fs";
import path from "node:path";
import { type FileSystem, writeWhole } from "../../../src/node/write-whole";
import { put, scratchFolder } from "./scratch";
import { assertRefused } from "./sentence";

/** The file system with one call that fails as the system would. */
function failing(call: keyof FileSystem, code: string): FileSystem {
  const fail = () => {
    throw Object.assign(new Error(code), { code });
  };
  return { ...nodeFileSystem, [call]: fail };
}

describe("writeWhole", () => {
  const at = scratchFolder();
  const read = (file: string) => nodeFileSystem.readFileSync(file, "utf8");
  const write = (path: string, content: string | Uint8Array, fs?: FileSystem) => writeWhole([{ path, content }], fs);
  const filesIn = (folder: string) => nodeFileSystem.readdirSync(folder);

  it("writes a new file, its folders too", () => {
    const file = at("成文", "八月", "通知.txt");
    write(file, "正文");
    assert.equal(read(file), "正文");
    assert.deepEqual(filesIn(path.dirname(file)), ["通知.txt"]);
  });

  it("replaces a file and keeps its permissions", () => {
    const file = put(at("通知.txt"), "旧");
    nodeFileSystem.chmodSync(file, 0o640);
    write(file, Buffer.from("新"));
    assert.equal(read(file), "新");
    assert.equal(nodeFileSystem.statSync(file).mode & 0o777, 0o640);
  });

  it("writes to the file that a link leads to", () => {
    const file = put(at("真", "通知.txt"), "旧");
    nodeFileSystem.symlinkSync(file, at("链接.txt"));
    write(at("链接.txt"), "新");
    assert.equal(read(file), "新");
    assert.ok(nodeFileSystem.lstatSync(at("链接.txt")).isSymbolicLink());
  });

  it("writes a file whose name is as long as names may be", () => {
    const file = at(`${"长".repeat(84)}.gw`);
    write(file, "正文");
    assert.equal(read(file), "正文");
  });

  const faults: readonly (readonly [call: keyof FileSystem, code: string, words: string])[] = [
    ["openSync", "EACCES", "只读"],
    ["openSync", "EROFS", "只读"],
    ["openSync", "EBUSY", "打开"],
    ["writeFileSync", "ENOSPC", "空间不足"],
    ["fsyncSync", "EIO", "EIO"],
    ["renameSync", "EBUSY", "打开"],
    ["renameSync", "EPERM", "打开"],
  ];
  for (const [call, code, words] of faults) {
    it(`leaves the old file and nothing else when ${call} fails with ${code}`, () => {
      const file = put(at("通知.txt"), "旧");
      assertRefused(() => write(file, "新", failing(call, code)), words, file);
      assert.equal(read(file), "旧");
      assert.deepEqual(filesIn(at()), ["通知.txt"]);
    });
  }

  it("leaves all files as they were when one of them cannot be written", () => {
    for (const call of ["writeFileSync", "openSync"] as const) {
      const files = ["通知.pdf", "通知.docx"].map((name) => put(at(name), "旧"));
      let calls = 0;
      const fs: FileSystem = {
        ...nodeFileSystem,
        [call]: (...args: never[]) => {
          if (++calls === 2) throw Object.assign(new Error(), { code: "EBUSY" });
          return (nodeFileSystem[call] as (...given: never[]) => unknown)(...args);
        },
      };
      assertRefused(
        () =>
          writeWhole(
            files.map((path) => ({ path, content: "新" })),
            fs,
          ),
        "打开",
        at("通知.docx"),
      );
      assert.deepEqual(files.map(read), ["旧", "旧"]);
      assert.deepEqual(filesIn(at()).sort(), ["通知.docx", "通知.pdf"]);
    }
  });

  it("names a folder that stands in the way", () => {
    put(at("通知.pdf", "其他.txt"));
    assertRefused(() => write(at("通知.pdf"), "新"), "同名的文件夹");
    assert.deepEqual(filesIn(at()), ["通知.pdf"]);
  });

  it("names a file where a folder is needed", () => {
    put(at("文件"), "旧");
    assertRefused(() => write(at("文件", "通知.pdf"), "新"), "是文件而不是文件夹");
    assert.equal(read(at("文件")), "旧");
  });
});
