import fs from "node:fs";
import type { FontFace, FontLibrary } from "../../core/host";
import { TYPEFACES, type Typeface } from "../../core/standard/typefaces";
import { partsOf } from "./file-parts";
import { namedFontFolders, systemFontFolders } from "./font-folders";
import { FontIndex, type FoundFace } from "./font-index";
import { packagedFontFiles, packagedSlices } from "./packaged-fonts";

export interface SystemFontsOptions {
  /** Whether the fonts of this computer are used, besides those that packages bring; true unless told otherwise. */
  readonly system?: boolean;
  /** Whether the fonts in npm packages stand in; true unless told otherwise. */
  readonly packages?: boolean;
  /** Further folders, asked first; those that the environment names in GONGWEN_FONTS unless told otherwise. */
  readonly folders?: readonly string[];
}

/**
 * The fonts of this computer: for each typeface the user's own by the names of the standard, then those that stand in,
 * in the order of the typefaces' table. Files are looked for when a typeface is first asked for, and only their names
 * are read; a library is for one rendering, so that a font that was installed meanwhile is found by the next.
 */
export function systemFonts(options: SystemFontsOptions = {}): FontLibrary {
  const { system = true, packages = true, folders = namedFontFolders() } = options;
  const found = new Map<Typeface, readonly FontFace[]>();
  let indexes: readonly FontIndex[] | undefined;

  function facesNamed(name: string, substitute: boolean): readonly FontFace[] {
    indexes ??= [
      FontIndex.ofFolders([...folders, ...(system ? systemFontFolders() : [])]),
      new FontIndex(packages ? packagedFontFiles() : []),
    ];
    for (const index of indexes) {
      const face = index.find(name);
      if (face) return [fontFace(name, substitute, face)];
    }
    return packages ? packagedSlices(name) : [];
  }

  return {
    facesFor(typeface) {
      let faces = found.get(typeface);
      if (!faces) {
        const { families, substitutes } = TYPEFACES[typeface];
        faces = withoutRepetition([
          ...families.flatMap((name) => facesNamed(name, false)),
          ...substitutes.flatMap((name) => facesNamed(name, true)),
        ]);
        found.set(typeface, faces);
      }
      return faces;
    },
  };
}

/** `family` is the name under which it was looked for: the one that the user knows. */
function fontFace(family: string, substitute: boolean, { face, weight }: FoundFace): FontFace {
  const { file, isInCollection, names } = face;
  const { postscriptName } = names;
  return {
    family,
    substitute,
    id: [file.path, file.version, isInCollection ? postscriptName : "", weight ?? ""].join("|"),
    data: () => fs.readFileSync(file.path),
    part: partsOf(file.path),
    ...(isInCollection && postscriptName !== undefined && { postscriptName }),
    ...(weight !== undefined && { weight }),
  };
}

/** A face is often known by several names. */
function withoutRepetition(faces: readonly FontFace[]): readonly FontFace[] {
  return faces.filter(({ id }, index) => faces.findIndex((face) => face.id === id) === index);
}
