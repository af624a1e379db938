import { profileSchema } from "../../src/core/profile/profile-schema";
import { manifest, manifestTexts } from "./manifest";
import { profileRuleSchemas } from "./rule-settings";
import { rulesIndex } from "./rules-index";
import { snippetsPage } from "./snippets-page";

/** A file of the repository that is made from tables in the sources. */
export interface GeneratedFile {
  readonly path: string;
  content(): string;
}

export const GENERATED_FILES: readonly GeneratedFile[] = [
  {
    path: "schemas/gongwen.schema.json",
    content: () => `${JSON.stringify(profileSchema(profileRuleSchemas()), null, 2)}\n`,
  },
  { path: "docs/rules/README.md", content: rulesIndex },
  { path: "docs/snippets.md", content: snippetsPage },
  { path: "package.json", content: manifest },
  { path: "package.nls.json", content: () => manifestTexts("package.nls.json", "en") },
  { path: "package.nls.zh-cn.json", content: () => manifestTexts("package.nls.zh-cn.json", "zh") },
];
