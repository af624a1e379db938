import { isFrameHeader, jpegSegments } from "./jpeg-segments";

/** What the head of a picture file says. */
export interface PictureSize {
  readonly format: "png" | "jpeg";
  /** In pixels, at least 1. */
  readonly width: number;
  readonly height: number;
}

/** Reads the size of a PNG or JPEG picture; undefined when the bytes are neither or break off. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const size = readPng(bytes) ?? readJpeg(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The first chunk, IHDR, begins with width and height. */
function readPng(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { format: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header (SOF) holds height and width. */
function readJpeg(bytes: Uint8Array): PictureSize | undefined {
  for (const { marker, data } of jpegSegments(bytes)) {
    if (!isFrameHeader(marker)) continue;
    if (data.byteLength < 5) return undefined;
    return { format: "jpeg", width: data.getUint16(3), height: data.getUint16(1) };
  }
  return undefined;
}
