/** A segment of a JPEG file (ITU-T T.81, annex B). */
export interface JpegSegment {
  /** The byte that tells its kind. */
  readonly marker: number;
  /** What follows the segment's length; empty where a marker stands alone. */
  readonly data: DataView;
}

/** The segments before the first scan, in order; ends where the file breaks off or is none. */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (marker === SCAN) return;
    if (marker === 0xff) offset++;
    else if (standsAlone(marker)) offset += 2;
    else {
      const length = view.getUint16(offset + 2);
      const end = offset + 2 + length;
      if (length < 2 || end > bytes.length) return;
      yield { marker, data: new DataView(bytes.buffer, bytes.byteOffset + offset + 4, length - 2) };
      offset = end;
    }
  }
}

const SCAN = 0xda;

/** SOF0–SOF15, without DHT, JPG and DAC, which share their numbers. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** TEM and the restart markers. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
