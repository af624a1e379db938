import { Inflate } from "fflate";

/**
 * The directory of a zip archive, read by us because fflate's reader unpacks whatever an entry holds, however much that
 * is: its sizes may lie. Archives of more than 4 GB are none of a document's.
 */

/** An entry as the directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As the archive says. */
  readonly unpacked: number;
  readonly method: number;
  /** Whether it opens with a password. */
  readonly isEncrypted: boolean;
  /** Where its own header stands. */
  readonly header: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

/** Read at a time while unpacking: no more than a thousand times this is held before it is counted. */
const CHUNK = 16 * 1024;

/**
 * The entries in the order of the directory.
 * @throws RangeError when there is no directory, or it leads out of the archive
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError(`no entry at ${at}`);
    const nameLength = view.getUint16(at + 28, true);
    yield {
      name: nameAt(bytes, at + ENTRY_LENGTH, nameLength),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      header: view.getUint32(at + 42, true),
    };
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError("no directory");
}

/** Names of a document's parts are ASCII; others are told apart by their bytes all the same. */
function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/**
 * The entry's content.
 * @throws RangeError when it is cut off, packed in another way, or not as long as the directory says
 */
export function unpackEntry(bytes: Uint8Array, { packed, unpacked, method, header }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== HEADER) throw new RangeError(`no header at ${header}`);
  const start = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new RangeError("cut off");
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return wholeOf([content], unpacked);
  if (method !== 8) throw new RangeError(`packed by method ${method}`);
  return inflated(content, unpacked);
}

function inflated(content: Uint8Array, length: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let count = 0;
  const stream = new Inflate((part) => {
    count += part.length;
    if (count > length) throw new RangeError("longer than it says");
    parts.push(part);
  });
  for (let at = 0; at < content.length; at += CHUNK) {
    stream.push(content.subarray(at, at + CHUNK), at + CHUNK >= content.length);
  }
  return wholeOf(parts, length);
}

function wholeOf(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (at + part.length > length) throw new RangeError("longer than it says");
    whole.set(part, at);
    at += part.length;
  }
  if (at !== length) throw new RangeError("shorter than it says");
  return whole;
}
