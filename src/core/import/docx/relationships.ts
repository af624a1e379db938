import type { Package } from "./open-package";
import { childrenOf } from "./xml";

/** What a part refers to. */
export interface Relationship {
  /** The last word of its type: image, hyperlink, header. */
  readonly type: string;
  /** A part of the package; the address itself where it is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part's relationships by their ids; none when it has none. */
export function relationshipsOf(source: Package, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const root = source.xml(`${folder}_rels/${part.slice(slash)}.rels`);
  return new Map(
    childrenOf(root, "rel:Relationship").map(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      const isOutside = mode === "External";
      const relationship = { type: type.slice(type.lastIndexOf("/") + 1), isOutside };
      return [id, { ...relationship, target: isOutside ? target : resolved(folder, target) }];
    }),
  );
}

/** `target` as seen from `folder`, `..` and a leading slash resolved; nothing outside of the package can be named so. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
