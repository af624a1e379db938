import assert from "node:assert/strict";
import fs from "node:fs";

const FILE = "schemas/gongwen.schema.json";

describe("the profile's JSON Schema", () => {
  it("is contributed to the editor and goes with the extension", () => {
    const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
    assert.deepEqual(manifest.contributes.yamlValidation, [{ fileMatch: "gongwen.yaml", url: `./${FILE}` }]);
    assert.match(fs.readFileSync(".vscodeignore", "utf8"), /^!schemas\/\*\*$/mu);
  });
});
