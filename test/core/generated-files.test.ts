import assert from "node:assert/strict";
import fs from "node:fs";
import { GENERATED_FILES } from "../../scripts/generate/generated-files";

describe("generated files", () => {
  for (const { path, content } of GENERATED_FILES) {
    it(`${path} is what the sources make of it (npm run generate writes it anew)`, () => {
      assert.equal(fs.readFileSync(path, "utf8"), content());
    });
  }
});
