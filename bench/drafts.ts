import { readDraftFile } from "../src/node/read-draft";

const SAMPLE = "samples/2026年上半年商务工作情况的报告.gw";

/** A report as an office writes it, its text repeated so many times: once makes four pages. */
export function reportOf(times: number): string {
  const text = readDraftFile(SAMPLE);
  const bodyStart = text.indexOf("\n---\n", 4) + "\n---\n".length;
  return text.slice(0, bodyStart) + text.slice(bodyStart).repeat(times);
}
