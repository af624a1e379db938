import type { Language } from "../notice";
import type { ElementType } from "../standard/elements";
import { LineIndex, type Position } from "../text/line-index";
import type { ElementState } from "./element-state";
import type { ElementOfDraft } from "./elements-of";

/** What `gongwen elements --json` prints: scripts rely on it. Lines and characters are zero-based, as editors count. */
export interface ElementsJson {
  readonly path: string;
  readonly elements: readonly {
    readonly name: string;
    readonly type: ElementType;
    readonly state: ElementState;
    readonly values: readonly string[];
    /** What holds because nothing is written. */
    readonly implied?: string;
    readonly written: boolean;
    /** Key and value, or the empty range at which the line would be put in. */
    readonly range: { readonly start: Position; readonly end: Position };
    readonly clause: string;
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
  }[];
}

/** The elements as plain data, messages in the language. */
export function elementsToJson(
  path: string,
  draftText: string,
  elements: readonly ElementOfDraft[],
  language: Language,
): ElementsJson {
  const lines = new LineIndex(draftText);
  return {
    path,
    elements: elements.map(({ element, state, values, implied, isWritten, place, findings }) => ({
      name: element.name,
      type: element.type,
      state,
      values,
      ...(implied === undefined ? {} : { implied }),
      written: isWritten,
      range: { start: lines.positionAt(place.start), end: lines.positionAt(place.end) },
      clause: element.clause,
      findings: findings.map(({ rule, message }) => ({ rule, message: message[language] })),
    })),
  };
}
