import assert from "node:assert/strict";
import { KINDS } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";
import { findTemplate, UnknownTemplateError } from "../../../src/core/templates/find-template";
import { listTemplates } from "../../../src/core/templates/templates";

describe("findTemplate", () => {
  it("knows ids, names, other names and kinds", () => {
    for (const wanted of ["notice-meeting", "Notice-Meeting", "通知（会议）", "通知(会议)", "会议通知", " 会议通知 "]) {
      assert.equal(findTemplate(wanted).id, "notice-meeting", wanted);
    }
    assert.equal(findTemplate("复函").id, "letter-reply");
    assert.equal(findTemplate("令").kind, "命令");
  });

  it("has a general template for every kind of document", () => {
    for (const kind of KINDS) {
      const template = findTemplate(kind.name);
      assert.equal(template.kind, kind.name);
      assert.ok(!template.name.includes("（"), `${kind.name} is answered by ${template.name}`);
    }
  });

  it("names the nearest when there is none", () => {
    assert.throws(
      () => findTemplate("通知函"),
      (error) => {
        assert.ok(error instanceof UnknownTemplateError);
        assert.equal(error.nearest[0], "通知");
        assert.match(error.userMessage.zh, /^没有“通知函”这个文种或者模板，可以用：通知、/u);
        assert.match(error.userMessage.en, /通知函/u);
        return true;
      },
    );
  });

  it("names every kind when nothing is near", () => {
    assert.throws(
      () => findTemplate("?"),
      (error) => error instanceof UnknownTemplateError && error.nearest.length === KINDS.length,
    );
  });
});

describe("listTemplates", () => {
  it("gives every template a name and id of its own, and a kind that its id begins with", () => {
    const templates = listTemplates();
    const words = templates.flatMap((template) => [template.id, template.name, ...template.aliases]);
    assert.equal(new Set(words).size, words.length);
    for (const template of templates) {
      assert.match(template.id, /^[a-z]+(?:-[a-z]+)*$/u);
      assert.ok(template.id.startsWith(findTemplate(template.kind).id), template.id);
      assert.ok(template.name.startsWith(template.kind), template.name);
    }
  });

  it("has a template for every other paper", () => {
    for (const { name } of PAPERS) assert.equal(findTemplate(name).kind, name);
  });

  it("names a direction that the kind may take, and none for other papers", () => {
    for (const template of listTemplates()) {
      const kind = KINDS.find((candidate) => candidate.name === template.kind);
      const directions = kind ? kind.directions : ["internal"];
      assert.ok(directions.includes(template.direction), template.id);
    }
  });
});
