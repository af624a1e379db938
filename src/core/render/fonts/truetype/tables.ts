/** Bytes of a font file from an offset on. @throws RangeError when the file ends before */
export type ReadPart = (offset: number, length: number) => DataView;

/** Where a table lies in its file. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The tables of one face (OpenType, “Table directory”). */
export interface Tables {
  has(tag: string): boolean;
  /** The whole table. @throws RangeError when the face has none, or the file ends before it does */
  read(tag: string): DataView;
  /** A part of a table. @throws RangeError when it is not all in the table */
  part(tag: string, offset: number, length: number): DataView;
}

const COLLECTION = 0x74746366; // “ttcf”

/** The tables of each face of a file: of one, or of all in a collection. */
export function facesOf(read: ReadPart): readonly Tables[] {
  const head = read(0, 12);
  if (head.getUint32(0) !== COLLECTION) return [tablesAt(read, 0)];
  const count = head.getUint32(8);
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => tablesAt(read, offsets.getUint32(index * 4)));
}

function tablesAt(read: ReadPart, start: number): Tables {
  const count = read(start + 4, 2).getUint16(0);
  const directory = read(start + 12, count * 16);
  const places = new Map<string, Place>();
  for (let at = 0; at < directory.byteLength; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => directory.getUint8(at + byte)));
    places.set(tag, { offset: directory.getUint32(at + 8), length: directory.getUint32(at + 12) });
  }
  const placeOf = (tag: string): Place => {
    const place = places.get(tag);
    if (!place) throw new RangeError(`the face has no table ${tag}`);
    return place;
  };
  return {
    has: (tag) => places.has(tag),
    read(tag) {
      const { offset, length } = placeOf(tag);
      return read(offset, length);
    },
    part(tag, offset, length) {
      const place = placeOf(tag);
      if (offset < 0 || offset + length > place.length) throw new RangeError(`beyond the end of table ${tag}`);
      return read(place.offset + offset, length);
    },
  };
}
