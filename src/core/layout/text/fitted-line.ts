import { TOLERANCE } from "../metrics";
import { singleLine } from "./break-lines";
import type { Line } from "./line";
import type { Run } from "./run";

/** Text on one line at its natural width; in a smaller type where it would be wider than `room` mm. */
export function fittedLine(runs: readonly Run[], room: number): Line {
  const line = singleLine(runs);
  if (line.end <= room + TOLERANCE) return line;
  const scale = room / line.end;
  return singleLine(runs.map((run) => ({ ...run, style: { ...run.style, size: run.style.size * scale } })));
}
