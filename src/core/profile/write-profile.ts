import { yamlScalar } from "../text/yaml-scalar";

/** The questions of a first profile, in order: where each answer stands, and an example of one. */
export const PROFILE_QUESTIONS = [
  { path: ["单位"], example: "云岭州商务局" },
  { path: ["机关代字"], example: "云商发" },
  { path: ["印发机关"], example: "云岭州商务局办公室" },
  { path: ["联系人", "姓名"], example: "何石泉" },
  { path: ["联系人", "电话"], example: "8801226" },
] as const;

/** A first profile of the answers, in the order of the questions; what was not answered is left out. */
export function writeProfile(answers: readonly (string | undefined)[]): string {
  const lines = ["# 本单位的资料，可以写的各项见说明 docs/profile.md"];
  let section: string | undefined;
  PROFILE_QUESTIONS.forEach(({ path: [key, below] }, index) => {
    const answer = answers[index]?.trim() ?? "";
    if (answer === "") return;
    if (below !== undefined && section !== key) lines.push(`${key}:`);
    section = key;
    lines.push(below === undefined ? `${key}: ${yamlScalar(answer)}` : `  ${below}: ${yamlScalar(answer)}`);
  });
  return `${lines.join("\n")}\n`;
}
