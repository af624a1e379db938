import assert from "node:assert/strict";
import { difference } from "../../../scripts/golden/difference";
import { actualPages, expectedPages, goldens, orphans } from "../../../scripts/golden/goldens";

describe("pages of the drafts in test/golden", () => {
  for (const golden of goldens()) {
    it(golden.name, () => {
      const expected = expectedPages(golden);
      assert.ok(expected !== undefined, `${golden.expected} is missing: npm run golden -- --update`);
      const found = difference(expected, actualPages(golden));
      assert.ok(found === "", `${golden.expected}\n${found}\nIf this is right: npm run golden -- --update`);
    });
  }

  it("are those of at least 40 drafts", () => assert.ok(goldens().length >= 40));

  it("each belong to a draft", () => assert.deepEqual(orphans(), []));
});
