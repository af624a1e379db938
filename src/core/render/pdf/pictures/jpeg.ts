import { isFrameHeader, jpegSegments } from "../../../layout/jpeg-segments";
import { type PdfPicture, pictureEntries } from "./picture";

/** Baseline, extended and progressive frames: what PDF readers can decode (ISO 32000-1 7.4.8). */
const READABLE = [0xc0, 0xc1, 0xc2];

/** The segment in which Adobe's programs say how four colours are to be understood. */
const ADOBE = 0xee;

const COLORS: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** A JPEG picture, passed on as it is; undefined when it is none, broken, or of a kind that PDF does not know. */
export function jpegPicture(bytes: Uint8Array): PdfPicture | undefined {
  let isInverted = false;
  for (const { marker, data } of jpegSegments(bytes)) {
    if (marker === ADOBE) isInverted = true;
    if (!isFrameHeader(marker)) continue;
    if (!READABLE.includes(marker) || data.byteLength < 6) return undefined;
    const [bits, height, width] = [data.getUint8(0), data.getUint16(1), data.getUint16(3)];
    const colors = COLORS[data.getUint8(5)];
    if (bits !== 8 || !colors || width === 0 || height === 0) return undefined;
    // Adobe's programs store four colours upside down.
    const decode = colors === "/DeviceCMYK" && isInverted ? "/Decode[1 0 1 0 1 0 1 0]" : "";
    const entries = `${pictureEntries(width, height, colors, bits)}${decode}/Filter/DCTDecode`;
    return { entries, data: bytes, isEncoded: true };
  }
  return undefined;
}
