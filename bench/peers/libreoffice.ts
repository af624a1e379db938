import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const PROGRAM = "soffice";

/** Whether LibreOffice is on the path. */
export function hasLibreOffice(): boolean {
  return spawnSync(PROGRAM, ["--version"]).status === 0;
}

/** What LibreOffice is called with to make a PDF of a document; it keeps its profile and the result in the folder. */
export function conversionArguments(document: string, folder: string): readonly string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "office-profile"))}`;
  return [profile, "--headless", "--convert-to", "pdf", "--outdir", path.join(folder, "office"), document];
}
