import citations from "../../../snippets/citations.json";
import closings from "../../../snippets/closings.json";
import elements from "../../../snippets/elements.json";
import openings from "../../../snippets/openings.json";
import others from "../../../snippets/others.json";
import structures from "../../../snippets/structures.json";
import tables from "../../../snippets/tables.json";
import transitions from "../../../snippets/transitions.json";
import { elementNamed } from "../standard/elements";
import type { Direction, KindName } from "../standard/kinds";

/** A passage that comes again in many documents. */
export interface Snippet {
  /** Its name, in Chinese. */
  readonly name: string;
  /** Small Latin letters that find it, mostly the initials of its name's pinyin. */
  readonly prefix: string;
  /** In VS Code's language of snippets. */
  readonly body: string;
  readonly description: string;
  /** The kinds that it is for; undefined for any. */
  readonly kinds?: readonly KindName[];
  /** The ways that a document with it may travel; undefined for any. */
  readonly directions?: readonly Direction[];
}

/** Snippets of one sort, under a name. */
export interface SnippetGroup {
  readonly name: string;
  readonly snippets: readonly Snippet[];
}

/** A snippet as its file has it: as VS Code's files of snippets do, and beside that what it is for. */
interface SnippetEntry {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
  readonly kinds?: readonly string[];
  readonly directions?: readonly string[];
}

const FILES: readonly (readonly [name: string, entries: Readonly<Record<string, SnippetEntry>>])[] = [
  ["开头", openings],
  ["过渡", transitions],
  ["结尾", closings],
  ["结构", structures],
  ["要素", elements],
  ["附件和表格", tables],
  ["引用", citations],
  ["其他", others],
];

/** Every snippet of `snippets/`, in groups. */
export const SNIPPET_GROUPS: readonly SnippetGroup[] = FILES.map(([name, entries]) => ({
  name,
  snippets: Object.entries(entries).map(([snippet, entry]) => snippetOf(snippet, entry)),
}));

/** The tests of the snippets hold that kinds and directions are known ones. */
function snippetOf(name: string, { body, ...entry }: SnippetEntry): Snippet {
  return { name, ...entry, body: body.join("\n") } as Snippet;
}

/** Where a snippet is written: it is a whole front matter, lines of one, or text. */
export function placeOfSnippet({ body }: Snippet): "head" | "key" | "text" {
  if (body.startsWith("---\n")) return "head";
  return keysOf(body).length > 0 ? "key" : "text";
}

/** The keys that lines of the body open with; empty for text. */
export function keysOf(body: string): readonly string[] {
  const keys = body.split("\n").map((line) => /^(\p{Script=Han}+): /u.exec(line)?.[1] ?? "");
  return keys.filter((key) => elementNamed(key));
}

/** Whether the snippet is for documents of this kind that travel this way; what is not known excludes nothing. */
export function fits(
  { kinds, directions }: Snippet,
  kind: KindName | undefined,
  direction: Direction | undefined,
): boolean {
  const ofKind = !kinds || !kind || kinds.includes(kind);
  return ofKind && (!directions || !direction || directions.includes(direction));
}
