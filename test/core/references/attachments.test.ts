import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { attachmentsOf, placesOfAttachment } from "../../../src/core/references/attachments";
import { LineIndex } from "../../../src/core/text/line-index";
import { NAMING } from "./sample";

/** The words of each place with the line that they are on, counted from 1. */
function places(text: string): readonly (readonly string[])[] {
  const index = new LineIndex(text);
  return attachmentsOf(parseDraft(text)).map((attachment) =>
    placesOfAttachment(attachment).map(
      ({ start, end }) => `${index.positionAt(start).line + 1} ${text.slice(start, end)}`,
    ),
  );
}

describe("attachmentsOf", () => {
  it("finds the name in the list, the opening, the title, and mentions by name and by number", () => {
    assert.deepEqual(places(NAMING), [
      ["8 公文质量检查表", "15 公文质量检查表", "15 附件1", "18 附件1", "19 公文质量检查表", "26 附件1"],
      ["8 整改台账", "15 整改台账", "15 附件2", "24 附件2", "25 整改台账"],
    ]);
  });

  it("leaves out words that only look like the name, and attachments of other documents", () => {
    const text = "附件清单报送。《办法》附件1同样适用。\n\n附件1\n清单\n\n附件2\n乙表\n";
    assert.deepEqual(places(text)[0], ["3 附件1", "4 清单"]);
  });

  it("takes 附件 alone for the only attachment", () => {
    const text = "---\n附件: 报名表\n---\n填写报名表（见附件）。\n\n附件\n报名表\n";
    assert.deepEqual(places(text), [["2 报名表", "4 报名表", "4 附件", "6 附件", "7 报名表"]]);
  });

  it("leaves number, 《》 and marks out of the name", () => {
    const [first] = attachmentsOf(parseDraft("---\n附件: 1.《甲办法》。\n---\n乙。\n"));
    assert.equal(first?.name, "甲办法");
    assert.equal(first?.opening, undefined);
  });
});
