import assert from "node:assert/strict";
import fs from "node:fs";
import { WorkspaceDrafts } from "../../../src/node/workspace-drafts";
import { NAMING } from "../references/sample";
import { put, scratchFolder } from "./scratch";

describe("WorkspaceDrafts", () => {
  const at = scratchFolder();

  it("tells number, title, organs and citations of each draft", async () => {
    const file = put(at("甲.gw"), NAMING);
    const [draft] = await new WorkspaceDrafts().of([file]);
    assert.equal(draft?.file, file);
    assert.equal(draft.summary.number?.text, "云商发〔2026〕12号");
    assert.deepEqual(draft.summary.number?.place.start, { line: 4, character: 6 });
    assert.equal(draft.summary.title?.text, "云岭州商务局关于开展公文质量检查的通知");
    assert.ok(draft.summary.organs.includes("云岭州财政局"));
    assert.equal(draft.summary.citations[0]?.number, "云商厅发〔2026〕3号");
  });

  it("reads a file again only when it has changed", async () => {
    const file = put(at("乙.gw"), NAMING);
    const drafts = new WorkspaceDrafts();
    const [first] = await drafts.of([file]);
    const [second] = await drafts.of([file]);
    assert.equal(second?.summary, first?.summary);
    fs.writeFileSync(file, NAMING.replace("12号", "13号"));
    fs.utimesSync(file, 0, 0);
    const [third] = await drafts.of([file]);
    assert.equal(third?.summary.number?.text, "云商发〔2026〕13号");
  });

  it("leaves out what cannot be read or is too large", async () => {
    const large = put(at("大.gw"), "甲".repeat(400_000));
    const broken = at("坏.gw");
    fs.writeFileSync(broken, Uint8Array.of(0xff, 0xfe, 0x00));
    assert.deepEqual(await new WorkspaceDrafts().of([at("没有.gw"), large, broken]), []);
  });
});
