import { readMarkdownHeading } from "./markdown-heading";
import { readNumberedHeading } from "./numbered-heading";
import { readParagraph } from "./paragraph";
import { readPicture } from "./picture";
import type { BlockReader } from "./source";
import { readTable } from "./table";

/** The kinds of block in the order in which a line is tried; the last takes every line. */
export const LINE_KINDS: readonly BlockReader[] = [
  readTable,
  readPicture,
  readMarkdownHeading,
  readNumberedHeading,
  readParagraph,
];
