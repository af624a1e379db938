import assert from "node:assert/strict";
import fs from "node:fs";
import { profileSchema } from "../../../src/core/profile/profile-schema";

const FILE = "schemas/gongwen.schema.json";

describe("the profile's JSON Schema", () => {
  it("is what the settings make of it (UPDATE_SCHEMA=1 writes it anew)", () => {
    const schema = `${JSON.stringify(profileSchema(), null, 2)}\n`;
    const { UPDATE_SCHEMA } = process.env;
    if (UPDATE_SCHEMA) fs.writeFileSync(FILE, schema);
    assert.equal(fs.readFileSync(FILE, "utf8"), schema);
  });

  it("is contributed to the editor and goes with the extension", () => {
    const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
    assert.deepEqual(manifest.contributes.yamlValidation, [{ fileMatch: "gongwen.yaml", url: `./${FILE}` }]);
    assert.match(fs.readFileSync(".vscodeignore", "utf8"), /^!schemas\/\*\*$/mu);
  });
});
