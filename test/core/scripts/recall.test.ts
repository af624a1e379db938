import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { type Ground, LEAST_FOUND, planterOf, recallOf } from "../../../scripts/recall/measure-recall";
import { NOT_PLANTED, PLANTERS } from "../../../scripts/recall/planters";
import { RULES } from "../../../src/core/check/registry";

/** Faults of each rule that are planted. */
const MOST = 8;

/** A rule that can be tried in fewer of our drafts is hardly tried. */
const LEAST = 4;

const certain = RULES.filter(({ certainty }) => certainty === "certain");

const groundsIn = (folder: string): readonly Ground[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".gw"))
    .map((name) => ({ id: name, text: fs.readFileSync(path.join(folder, name), "utf8") }));

const grounds = [...groundsIn("samples"), ...groundsIn(path.join("test", "golden", "drafts"))];

describe("faults planted in our drafts", () => {
  it("are of every certain rule, but for those named with a reason", () => {
    const silent = certain.filter((rule) => !planterOf(rule)).map(({ id }) => id);
    assert.deepEqual(silent, Object.keys(NOT_PLANTED), "a planter for each in scripts/recall/planters");
  });

  it("are of no rule that there is not", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const planted = [...Object.keys(PLANTERS), ...Object.keys(NOT_PLANTED)];
    assert.deepEqual(
      planted.filter((id) => !ids.has(id)),
      [],
    );
  });

  it("are found on the exact range", () => {
    const recalls = certain.filter(planterOf).map((rule) => recallOf(rule, grounds, MOST));
    const few = recalls.filter(({ planted }) => planted < LEAST).map(({ rule }) => rule);
    assert.deepEqual(few, [], "rules that our drafts have no place for");
    const below = recalls.filter(({ planted, found }) => found < planted * LEAST_FOUND);
    assert.deepEqual(
      below.map(({ rule, planted, found }) => `${rule}: ${found} of ${planted}`),
      [],
    );
  });
});
