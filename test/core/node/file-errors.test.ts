import assert from "node:assert/strict";
import { type FileAction, fileError } from "../../../src/node/file-errors";
import { assertRefused } from "./sentence";

function refuse(code: string, action: FileAction): never {
  throw fileError(Object.assign(new Error(`${code}: of the system`), { code }), action, "通知.pdf");
}

describe("fileError", () => {
  const cases: readonly (readonly [code: string, action: FileAction, words: string])[] = [
    ["ENOENT", "reading", "找不到"],
    ["EACCES", "reading", "没有权限"],
    ["EBUSY", "reading", "占用"],
    ["EIO", "reading", "EIO"],
    ["EACCES", "writing", "只读"],
    ["EROFS", "writing", "只读"],
    ["ENOSPC", "writing", "空间不足"],
    ["EEXIST", "writing", "是文件而不是文件夹"],
    ["EIO", "writing", "EIO"],
    ["EBUSY", "replacing", "打开"],
    ["EPERM", "replacing", "打开"],
    ["EISDIR", "replacing", "同名的文件夹"],
    ["ENOSPC", "replacing", "空间不足"],
  ];
  for (const [code, action, words] of cases) {
    it(`says what ${code} means while ${action}, and for which file`, () => {
      assertRefused(() => refuse(code, action), words, "通知.pdf");
    });
  }

  it("keeps the system's error for the log", () => {
    const cause = new Error("of the system");
    assert.equal(fileError(cause, "reading", "x").cause, cause);
  });
});
