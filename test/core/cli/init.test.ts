import assert from "node:assert/strict";
import fs from "node:fs";
import { readProfile } from "../../../src/core/profile/read-profile";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";

describe("gongwen init", () => {
  const at = scratchFolder();

  it("writes the office's profile", async () => {
    const settings = ["单位=云岭州商务局", "机关代字=云商发", "电话=8801226"];
    const { code, out } = await call(["init", at("局"), ...settings.flatMap((setting) => ["--set", setting])]);
    assert.equal(code, 0);
    assert.match(out, /^已写出 .*gongwen\.yaml/u);
    const { profile, problems } = readProfile(fs.readFileSync(at("局", "gongwen.yaml"), "utf8"));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [profile.unit.name, profile.unit.code, profile.unit.telephone],
      ["云岭州商务局", "云商发", "8801226"],
    );
  });

  it("spares one that is there", async () => {
    const file = put(at("已有", "gongwen.yaml"), "单位: 甲局\n");
    const { code, complaints } = await call(["init", at("已有"), "--set", "单位=乙局"]);
    assert.equal(code, 2);
    assert.match(complaints, /已经存在/u);
    assert.equal(fs.readFileSync(file, "utf8"), "单位: 甲局\n");
  });

  it("suggests the name that may be meant", async () => {
    const { code, complaints } = await call(["init", at("无"), "--set", "机关代号=云商发"]);
    assert.equal(code, 2);
    assert.match(complaints, /是不是“机关代字”/u);
  });
});
