import type { ProfileInPlace } from "./known-values";
import type { OfficeFiles } from "./office-files";
import { ownFiles } from "./own-templates";

/** The files of layouts in the folders that the office's profile names. `isTrusted` as for `ownTemplates`. */
export function ownLayoutFiles(office: ProfileInPlace, isTrusted: boolean): OfficeFiles {
  return ownFiles(office, "layouts", [".hbs"], isTrusted);
}
