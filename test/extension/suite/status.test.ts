import assert from "node:assert/strict";
import { activated, closeAll, FAULTY, openDraft, RIGHT } from "../editor";

describe("status", () => {
  afterEach(closeAll);

  it("counts pages, characters and findings", async () => {
    const api = await activated();
    const faulty = await openDraft(FAULTY);
    const right = await openDraft(RIGHT);
    const summary = api.summaryOf(right.document);
    assert.deepEqual(summary, { pages: 2, characters: 96, findings: 0, unfilled: 0, isGarbled: false });
    assert.ok(api.summaryOf(faulty.document).findings > 0);
    const text = api.statusText(summary);
    for (const figure of ["2", "96"]) assert.ok(text.includes(figure), text);
  });
});
