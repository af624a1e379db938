import assert from "node:assert/strict";
import fs from "node:fs";
import { findProfile } from "../../../src/node/find-profile";
import { ownSnippets } from "../../../src/node/own-snippets";
import { ownTemplates } from "../../../src/node/own-templates";
import { put, scratchFolder } from "./scratch";

const NOTICE = "---\n文种: 通知\n---\n正文。\n";

describe("the files of an office", () => {
  const at = scratchFolder();
  const office = (profile: string) => {
    put(at("局", "gongwen.yaml"), profile);
    return findProfile(at("局"));
  };
  const reasons = (problems: readonly { readonly reason: { readonly zh: string } }[]) =>
    problems.map(({ reason }) => reason.zh);

  it("are read from the folders that its profile names", () => {
    put(at("局", "模板", "甲.gw.hbs"), NOTICE);
    put(at("局", "另外", "乙.gw.hbs"), NOTICE);
    put(at("局", "另外", "说明.txt"), "不读");
    put(at("局", "片段", "局.code-snippets"), '{ "妥否": { "prefix": "tf", "body": "妥否，请批示。" } }');
    const found = office("模板: [模板, 另外]\n片段: 片段\n");
    const { templates, problems } = ownTemplates(found, true);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      templates.map(({ id }) => id),
      ["甲", "乙"],
    );
    assert.equal(ownSnippets(found, true).snippets.length, 1);
  });

  it("are not asked for by an office that names none, or has no profile", () => {
    assert.deepEqual(ownTemplates(office("单位: 云岭州商务局\n"), true), { templates: [], problems: [] });
    assert.deepEqual(ownTemplates({ ...office(""), file: undefined }, true), { templates: [], problems: [] });
  });

  it("are not read where they are not trusted, which is said in a sentence", () => {
    put(at("局", "模板", "甲.gw.hbs"), NOTICE);
    const { templates, problems } = ownTemplates(office("单位: 云岭州商务局\n模板: 模板\n"), false);
    assert.deepEqual(templates, []);
    assert.match(reasons(problems).join(), /还没有受到信任/u);
    assert.deepEqual(problems[0]?.place, { file: at("局", "gongwen.yaml"), line: 1, character: 4 });
  });

  it("are not looked for outside of the profile's folder, by name or by link", () => {
    put(at("外面", "甲.gw.hbs"), NOTICE);
    put(at("局", "模板", "乙.gw.hbs"), NOTICE);
    fs.symlinkSync(at("外面"), at("局", "链接"));
    fs.symlinkSync(at("外面", "甲.gw.hbs"), at("局", "模板", "甲.gw.hbs"));
    const found = office(`模板: [../外面, ${at("外面")}, 链接, 没有, 模板]\n`);
    assert.deepEqual(
      found.problems.map(({ message }) => /不在本文件所在的文件夹里/u.test(message.zh)),
      [true, true],
    );
    const { templates, problems } = ownTemplates(found, true);
    assert.deepEqual(
      templates.map(({ id }) => id),
      ["乙"],
    );
    const said = reasons(problems).join("\n");
    for (const part of [/“链接”通到/u, /没有“没有”这个文件夹/u, /^通到文件夹以外/mu]) assert.match(said, part);
    assert.equal(problems.length, 3);
  });
});
