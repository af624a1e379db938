/** SHA-256 (FIPS 180-4), for the core has no library for it: 64-byte blocks, 32-bit words, most significant byte first. */
import { utf8 } from "./utf8";

const BLOCK_BYTES = 64;

const PRIMES = firstPrimes(64);

/** The first 32 bits behind the point of the square roots of the first eight primes. */
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The same of the cube roots of the first 64. */
const CONSTANTS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

/** The hash of the text's UTF-8 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  for (let start = 0; start < bytes.length; start += BLOCK_BYTES) addBlock(state, words, bytes, start);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The message with a one bit, zeros, and its length in bits at the end of the last block. */
function padded(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / BLOCK_BYTES);
  const bytes = new Uint8Array(blocks * BLOCK_BYTES);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const bits = message.length * 8;
  view.setUint32(bytes.length - 8, Math.floor(bits / 2 ** 32));
  view.setUint32(bytes.length - 4, bits >>> 0);
  return bytes;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Mixes one block into the state; `words` is room to work in. */
function addBlock(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, start: number): void {
  const view = new DataView(bytes.buffer, start, BLOCK_BYTES);
  const word = (index: number) => words[index] as number;
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(index * 4);
  for (let index = 16; index < 64; index++) {
    const [early, late] = [word(index - 15), word(index - 2)];
    const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = word(index - 16) + small + word(index - 7) + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index++) {
    const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (CONSTANTS[index] as number) + word(index)) | 0;
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + value;
}
