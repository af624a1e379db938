import type { FontPart } from "../messages";

/**
 * Glyphs for the pages. They come as bytes in a message, not from an address, so that the page may go on being forbidden
 * to load fonts.
 */
export async function addFonts(parts: readonly FontPart[]): Promise<void> {
  const faces = parts.map(
    ({ family, unicodeRange, data }) => new FontFace(family, Uint8Array.from(data).buffer, { unicodeRange }),
  );
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
}
