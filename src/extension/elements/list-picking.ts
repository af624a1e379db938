/** What may separate names that are typed in a row. */
const SEPARATORS = /[、，,；;\n]+/u;

/** Names that are listed, and those that are picked among them, in the order of picking. */
export interface ListPicking {
  readonly listed: readonly string[];
  readonly picked: readonly string[];
}

/** The present names, picked, and the others that may be. */
export function startPicking(present: readonly string[], candidates: readonly string[]): ListPicking {
  const picked = [...new Set(present)];
  return { listed: [...new Set([...picked, ...candidates])], picked };
}

/** The names in what was typed, one or several. */
export function namesIn(typed: string): readonly string[] {
  return typed
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** With these names listed and picked. */
export function withNames({ listed, picked }: ListPicking, names: readonly string[]): ListPicking {
  return { listed: [...new Set([...listed, ...names])], picked: [...new Set([...picked, ...names])] };
}

/** After the user has ticked exactly these: those that stay keep their order. */
export function afterTicking({ listed, picked }: ListPicking, ticked: readonly string[]): ListPicking {
  const staying = picked.filter((name) => ticked.includes(name));
  return { listed, picked: [...staying, ...ticked.filter((name) => !staying.includes(name))] };
}
