import assert from "node:assert/strict";
import { draftOf, linesOn, pagesOf } from "../placed";
import { BASE, numberOn, PRINTED } from "./drafts";

describe("attachments", () => {
  const body = "正文。\n\n附件1\n检查表\n甲。\n附件2\n台账\n乙。\n附件3 {横排}\n统计表\n丙。";
  const pages = () => pagesOf(draftOf({ ...BASE, ...PRINTED }, body));

  it("begin new pages, before the imprint", () => {
    assert.deepEqual(
      pages().map((page) => linesOn(page)[0]?.text),
      ["云岭州商务局文件", "附件1", "附件2", "附件3", undefined, "云岭州商务局办公室"],
    );
  });

  it("are numbered on, whichever way they are turned", () => {
    assert.deepEqual(pages().slice(0, 4).map(numberOn), ["— 1 —", "— 2 —", "— 3 —", "— 4 —"]);
  });
});
