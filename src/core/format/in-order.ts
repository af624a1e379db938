import type { HeadLine } from "../draft/front-matter/head-line";
import { elementNamed, placeOf } from "../standard/elements";
import type { HeadPart } from "./head-parts";

/**
 * The parts in the order of the standard. Those that name no element stay behind the one above them, and nothing passes a
 * comment that switches rules off or on from there.
 */
export function inOrder(parts: readonly HeadPart[], isSwitch: (comment: HeadLine) => boolean): readonly HeadPart[] {
  const ordered: HeadPart[] = [];
  let stretch: HeadPart[] = [];
  const close = () => {
    ordered.push(...sorted(stretch));
    stretch = [];
  };
  for (const part of parts) {
    const last = part.comments.map(isSwitch).lastIndexOf(true);
    if (last >= 0) {
      close();
      ordered.push({ comments: part.comments.slice(0, last + 1), entry: undefined, lines: [] });
    }
    stretch.push({ ...part, comments: part.comments.slice(last + 1) });
  }
  close();
  return ordered;
}

/** An element and what stays behind it. */
interface Company {
  readonly place: number;
  readonly parts: HeadPart[];
}

function sorted(parts: readonly HeadPart[]): readonly HeadPart[] {
  const companies: Company[] = [];
  for (const part of parts) {
    const element = elementNamed(part.entry?.key ?? "");
    const last = companies.at(-1);
    if (!element && last) last.parts.push(part);
    else companies.push({ place: element ? placeOf(element.name) : -1, parts: [part] });
  }
  return companies.sort((a, b) => a.place - b.place).flatMap((company) => company.parts);
}
