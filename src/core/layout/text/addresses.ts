/** Half-width text without spaces; a shorter one than this finds room on a line. */
const STRETCH = /[!-~]{12,}/gu;

/** Addresses of pages and of mail. */
const ADDRESS = /:\/\/|\bwww\.|@/u;

/** An address may be broken behind one of these where the line would be torn apart otherwise. */
const JOINT = /[/?&=#@._-](?=[A-Za-z0-9])/gu;

/** Calls `mayPart` with every offset at which an address in the text may be broken: nothing is added there. */
export function eachJointOfAddress(text: string, mayPart: (at: number) => void): void {
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    if (!ADDRESS.test(stretch)) continue;
    for (const joint of stretch.matchAll(JOINT)) mayPart(index + joint.index + 1);
  }
}
