import fs from "node:fs";
import { sha256 } from "../../src/core/text/sha256";
import { plain, type Verdict } from "./compare";
import type { MeasuredElement } from "./side-file";

/**
 * Where the side file is wrong: the fingerprint of what is right instead (the words are not the repository's to keep),
 * null for an element that the document does not have, and why.
 */
interface Judgement {
  readonly document: string;
  readonly element: MeasuredElement;
  readonly right: string | null;
  readonly reason: string;
}

const FINGERPRINT_LENGTH = 16;

/** What a value is known by, its white space and marks aside. */
function fingerprint(value: string): string {
  return sha256(plain(value)).slice(0, FINGERPRINT_LENGTH);
}

/** The judgements of the file, by document and element. */
export class Judgements {
  readonly #byPlace: ReadonlyMap<string, Judgement>;

  constructor(file: string) {
    const lines = fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : [];
    const judgements = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Judgement);
    this.#byPlace = new Map(judgements.map((each) => [`${each.document} ${each.element}`, each]));
  }

  get size(): number {
    return this.#byPlace.size;
  }

  /** What is said of an element that was judged; undefined where none was. `ids` name the document, the narrowest first. */
  verdict(ids: readonly string[], element: MeasuredElement, found: string | undefined): Verdict | undefined {
    const judgement = ids.map((id) => this.#byPlace.get(`${id} ${element}`)).find((each) => each !== undefined);
    if (!judgement) return undefined;
    if (judgement.right === null) return found === undefined ? "absent" : "surplus";
    if (found === undefined) return "missing";
    return fingerprint(found) === judgement.right ? "right" : "wrong";
  }
}
