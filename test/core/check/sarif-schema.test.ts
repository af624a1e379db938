import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { checkText } from "../../../src/core/check/check-draft";
import { findingsToSarif } from "../../../src/core/check/findings-to-sarif";
import { RULES } from "../../../src/core/check/registry";

/** The schema of SARIF 2.1.0 as its editors have published it, from a package of Microsoft's. */
const SCHEMA = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

const META_SCHEMA = "node_modules/ajv/lib/refs/json-schema-draft-04.json";

const readJson = (file: string) => JSON.parse(fs.readFileSync(file, "utf8"));

const validate = new Ajv({ schemaId: "auto", meta: false, validateSchema: false })
  .addMetaSchema(readJson(META_SCHEMA))
  .compile(readJson(SCHEMA));

function assertValid(log: object): void {
  // As it is printed: what JSON leaves out is left out.
  const printed = JSON.parse(JSON.stringify(log));
  assert.ok(validate(printed), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
}

const FOLDERS = ["samples", "samples/待修改", "test/golden/drafts"];

const drafts = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".gw"))
    .map((name) => ({ path: path.join(folder, name), text: fs.readFileSync(path.join(folder, name), "utf8") })),
).map((draft) => ({ ...draft, findings: checkText(draft.text, {}) }));

describe("SARIF by its schema", () => {
  for (const language of ["zh", "en"] as const) {
    it(`all samples with all their findings (${language})`, () => {
      assert.ok(drafts.some(({ findings }) => findings.some(({ fixes }) => fixes.length > 0)));
      assertValid(findingsToSarif(drafts, language));
    });
  }

  it("nothing checked, nothing found", () => {
    assertValid(findingsToSarif([]));
    assertValid(findingsToSarif([{ path: "空.gw", text: "", findings: [] }]));
  });

  it("paths of every kind", () => {
    const [draft] = drafts.filter(({ findings }) => findings.length > 0);
    assert.ok(draft);
    const paths = [
      "-",
      "/公文/稿 1.gw",
      "C:\\公文\\稿#1?.gw",
      "..\\上级\\%稿.gw",
      "a:b.gw",
      "[稿].gw",
      "\u202E稿\n.gw",
    ];
    assertValid(findingsToSarif(paths.map((each) => ({ ...draft, path: each }))));
  });

  it("a rule that failed, and places at the ends of a text", () => {
    const [rule] = RULES;
    assert.ok(rule);
    const failing = { ...rule, check: () => assert.fail("不行") };
    const text = "";
    assertValid(findingsToSarif([{ path: "空.gw", text, findings: checkText(text, {}, { rules: [failing] }) }]));
  });

  it("tells a log that is none", () => {
    const log = findingsToSarif(drafts);
    assert.equal(validate({ ...log, version: "2.0.0" }), false);
    assert.equal(validate({ ...log, runs: [{}] }), false);
  });
});
