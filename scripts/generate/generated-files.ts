import { profileSchema } from "../../src/core/profile/profile-schema";
import { rulesIndex } from "./rules-index";

/** A file of the repository that is made from tables in the sources. */
export interface GeneratedFile {
  readonly path: string;
  content(): string;
}

export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: "schemas/gongwen.schema.json", content: () => `${JSON.stringify(profileSchema(), null, 2)}\n` },
  { path: "docs/rules/README.md", content: rulesIndex },
];
