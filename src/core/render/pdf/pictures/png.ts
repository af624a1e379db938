import { byteString } from "../syntax";
import { type PdfPicture, type PictureStream, pictureEntries } from "./picture";
import { type PngFile, readPngFile } from "./png-file";
import { inflatedRows, samplesOf } from "./png-samples";

/** A PNG picture of any kind, clear parts included; undefined when it is none or broken. */
export function pngPicture(bytes: Uint8Array): PdfPicture | undefined {
  const file = readPngFile(bytes);
  const rows = file && inflatedRows(file);
  if (!file || !rows) return undefined;
  if (file.hasAlpha) return withAlpha(file, samplesOf(file, rows));
  if (file.isIndexed && file.transparency) {
    const samples = samplesOf(file, rows);
    return { ...opaque(file, samples), softMask: maskByIndex(file, samples, file.transparency) };
  }
  return file.isInterlaced ? opaque(file, samplesOf(file, rows)) : asInFile(file);
}

/** PDF readers undo PNG's filters themselves (ISO 32000-1 7.4.4.4). */
function asInFile(file: PngFile): PdfPicture {
  const { width, channels, depth } = file;
  const filter = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${depth}`;
  return { entries: `${entriesOf(file)}${filter}/Columns ${width}>>`, data: file.compressed, isEncoded: true };
}

function opaque(file: PngFile, samples: Uint8Array): PdfPicture {
  return { entries: entriesOf(file), data: samples, isEncoded: false };
}

function entriesOf(file: PngFile): string {
  const { width, height, depth, transparency, isIndexed } = file;
  const clear = transparency && !isIndexed ? clearColor(file, transparency) : "";
  return pictureEntries(width, height, colorsOf(file), depth) + clear;
}

function colorsOf({ channels, isIndexed, palette, depth }: PngFile): string {
  if (!isIndexed || !palette) return channels < 3 ? "/DeviceGray" : "/DeviceRGB";
  const count = Math.min(Math.floor(palette.length / 3), 2 ** depth);
  return `[/Indexed/DeviceRGB ${count - 1}${byteString(palette.subarray(0, count * 3))}]`;
}

/** The one colour that is clear (ISO 32000-1 8.9.6.4). */
function clearColor({ channels, depth }: PngFile, transparency: Uint8Array): string {
  if (transparency.length < channels * 2) return "";
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  const values = Array.from({ length: channels }, (_, at) => view.getUint16(at * 2) & (2 ** depth - 1));
  return `/Mask[${values.flatMap((value) => [value, value]).join(" ")}]`;
}

/** Parts colours and alpha, which PDF holds in two pictures. */
function withAlpha(file: PngFile, samples: Uint8Array): PdfPicture {
  const { width, height, depth, channels } = file;
  const unit = depth / 8;
  const colorBytes = (channels - 1) * unit;
  const count = width * height;
  const colors = new Uint8Array(count * colorBytes);
  const alpha = new Uint8Array(count * unit);
  for (let point = 0; point < count; point++) {
    const from = point * (colorBytes + unit);
    for (let byte = 0; byte < colorBytes; byte++) colors[point * colorBytes + byte] = samples[from + byte] ?? 0;
    for (let byte = 0; byte < unit; byte++) alpha[point * unit + byte] = samples[from + colorBytes + byte] ?? 0;
  }
  return { ...opaque(file, colors), softMask: maskOf(file, alpha, depth) };
}

function maskByIndex(file: PngFile, samples: Uint8Array, transparency: Uint8Array): PictureStream {
  const { width, height, depth } = file;
  const bytesOfRow = Math.ceil((width * depth) / 8);
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const byte = samples[y * bytesOfRow + (bit >> 3)] ?? 0;
      const index = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
      alpha[y * width + x] = transparency[index] ?? 255;
    }
  }
  return maskOf(file, alpha, 8);
}

function maskOf({ width, height }: PngFile, data: Uint8Array, bits: number): PictureStream {
  return { entries: pictureEntries(width, height, "/DeviceGray", bits), data, isEncoded: false };
}
