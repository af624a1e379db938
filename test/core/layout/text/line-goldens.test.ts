import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { goldenText, parseGolden } from "./line-goldens";

const FOLDER = "test/golden/lines";
const names = fs.readdirSync(FOLDER).sort();

/** `GONGWEN_UPDATE_GOLDENS=1 npx mocha …` writes the goldens anew; look at the difference before it is committed. */
const { GONGWEN_UPDATE_GOLDENS } = process.env;

/** The rules that the documentation states: heading, source and the golden that shows it. */
const stated = [
  ...fs
    .readFileSync("docs/layout.md", "utf8")
    .matchAll(
      /^### (?<rule>.+)\n\n依据：(?<source>.+)\n(?:(?!^### )[\s\S])*?\]\(\.\.\/test\/golden\/lines\/(?<golden>[\w-]+\.txt)\)/gmu,
    ),
].map(({ groups }) => ({ ...groups }));

describe("the rules of line setting", () => {
  for (const name of names) {
    it(`${name} shows the lines as they are set`, () => {
      const file = path.join(FOLDER, name);
      const golden = fs.readFileSync(file, "utf8");
      const parsed = parseGolden(golden);
      assert.ok(parsed.cases.length > 0, "a golden has at least one text");
      const now = goldenText(parsed);
      if (GONGWEN_UPDATE_GOLDENS) fs.writeFileSync(file, now);
      else assert.equal(now, golden);
    });
  }

  it("are stated in docs/layout.md, each with its source and its golden, and none besides", () => {
    const shown = names.map((name) => {
      const { rule, source } = parseGolden(fs.readFileSync(path.join(FOLDER, name), "utf8"));
      return { rule, source, golden: name };
    });
    const byGolden = (a: { golden?: string }, b: { golden?: string }) => ((a.golden ?? "") < (b.golden ?? "") ? -1 : 1);
    assert.deepEqual([...stated].sort(byGolden), shown);
  });
});
