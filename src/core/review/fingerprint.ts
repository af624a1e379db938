import { sha256 } from "../text/sha256";

/** Names the text of a draft: SHA-256, whatever its line breaks are, for version control turns those. */
export function fingerprintOf(text: string): string {
  return `sha256:${sha256(text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"))}`;
}
