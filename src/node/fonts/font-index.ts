import { type FontFile, fontFilesIn } from "./font-files";
import { type FaceNames, readFaceNames } from "./read-face-names";

/** A face and the file that holds it. */
export interface IndexedFace {
  readonly file: FontFile;
  /** Whether the file holds further faces. */
  readonly isInCollection: boolean;
  readonly names: FaceNames;
}

/** A face to draw with. */
export interface FoundFace {
  readonly face: IndexedFace;
  /** The weight to draw of a variable font. */
  readonly weight: number | undefined;
}

const REGULAR = 400;

/** Words at the end of a full name that tell another weight. */
const WEIGHTS: Readonly<Record<string, number>> = { Light: 300, Medium: 500, Bold: 700 };

/** Which faces of which files bear which names. */
export class FontIndex {
  readonly #byFamily = new Map<string, IndexedFace[]>();
  readonly #byFullName = new Map<string, IndexedFace[]>();

  constructor(files: readonly FontFile[]) {
    for (const face of files.flatMap(facesOf)) {
      const { families, fullNames, postscriptName, isItalic, mayBeEmbedded } = face.names;
      if (isItalic || !mayBeEmbedded) continue;
      for (const name of new Set(families.map(keyOf))) add(this.#byFamily, name, face);
      for (const name of new Set([...fullNames, postscriptName ?? ""].map(keyOf))) add(this.#byFullName, name, face);
    }
  }

  /** All faces in the folders. */
  static ofFolders(folders: readonly string[]): FontIndex {
    return new FontIndex(fontFilesIn(folders));
  }

  /**
   * The face of that full name, or the family's face of regular weight or the nearest to it. A name that ends in
   * another weight, such as “Noto Serif SC Bold”, means a face of just that weight. The first where several files hold
   * it.
   */
  find(name: string): FoundFace | undefined {
    const [, family = name, word = ""] = /^(.*) (\w+)$/u.exec(name) ?? [];
    const weight = WEIGHTS[word];
    const named = this.#byFullName.get(keyOf(name))?.filter(({ names }) => !names.weights) ?? [];
    if (named.length > 0) return nearest(named, weight ?? REGULAR);
    return weight === undefined
      ? nearest(this.#byFamily.get(keyOf(name)) ?? [], REGULAR)
      : nearest(this.#byFamily.get(keyOf(family)) ?? [], weight, 1);
  }
}

/** The face whose weight is nearest to the wanted one and differs from it by less than `limit`. */
function nearest(
  faces: readonly IndexedFace[],
  wanted: number,
  limit = Number.POSITIVE_INFINITY,
): FoundFace | undefined {
  let best: FoundFace | undefined;
  let least = limit;
  for (const face of faces) {
    const weight = nearestWeight(face.names, wanted);
    const distance = Math.abs(weight - wanted);
    if (distance >= least) continue;
    least = distance;
    best = { face, weight: face.names.weights && weight };
  }
  return best;
}

function nearestWeight({ weight, weights }: FaceNames, wanted: number): number {
  return weights ? Math.min(Math.max(wanted, weights.least), weights.most) : weight;
}

/** Names are compared as the systems do it, without regard to capitals. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function add(map: Map<string, IndexedFace[]>, name: string, face: IndexedFace): void {
  const faces = map.get(name);
  if (faces) faces.push(face);
  else map.set(name, [face]);
}

/** What was read of each file, by its path; read again when the file changes. */
const known = new Map<string, { readonly version: string; readonly faces: readonly IndexedFace[] }>();

function facesOf(file: FontFile): readonly IndexedFace[] {
  const before = known.get(file.path);
  if (before?.version === file.version) return before.faces;
  const all = readFaceNames(file.path);
  const faces = all.map((names) => ({ file, isInCollection: all.length > 1, names }));
  known.set(file.path, { version: file.version, faces });
  return faces;
}
