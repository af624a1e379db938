import { Beside } from "../text/beside";
import { lazy } from "../text/lazy";
import { attachmentAt, type BodyPlaces, blockAt, grouped } from "./body/body";
import { scanComments } from "./body/comments";
import { type ReadBody, readParts, rereadParts } from "./body/read-parts";
import type { Draft, DraftProblem, FrontMatter } from "./draft";
import { findFences } from "./front-matter/fences";
import { readFrontMatter } from "./front-matter/front-matter";

const BYTE_ORDER_MARK = "\uFEFF";

/** What stands before the body. */
interface Head {
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly DraftProblem[];
  readonly bodyStart: number;
}

/** How a draft was read, for reading what has become of it. */
interface Reading extends ReadBody {
  readonly head: Head;
  readonly places: BodyPlaces;
}

const readings = new Beside<Draft, Reading>();

/**
 * Reads a draft. Never fails, whatever the text is, and takes time in proportion to its length: what could not be read
 * as the writer meant it stands in `problems`, in the order of the text.
 *
 * `before` is what the text was some changes ago. It makes no difference to the result but that what has not changed is
 * not read again (`placesOf`).
 */
export function parseDraft(text: string, before?: Draft): Draft {
  const last = before && readings.get(before);
  const head = (last && unchangedHead(last, text)) ?? readHead(text);
  const { bodyStart } = head;
  const { comments, masked, problems } = scanComments(text, bodyStart);
  const parts = last ? rereadParts(last, text, masked, bodyStart) : readParts(text, masked, bodyStart);
  const places = grouped(parts);
  const body = lazy(() => places.main.map(blockAt));
  const attachments = lazy(() => places.attachments.map(attachmentAt));
  const draft: Draft = {
    text,
    frontMatter: head.frontMatter,
    // Laying out again needs few of the nodes; the others are made when a rule asks for them.
    get body() {
      return body();
    },
    get attachments() {
      return attachments();
    },
    comments,
    problems: [...head.problems, ...problems].sort((a, b) => a.range.start - b.range.start),
  };
  readings.set(draft, { text, masked, bodyStart, parts, head, places });
  return draft;
}

/** The parts of the draft's body as they were read, and how far each has been moved since. */
export function placesOf(draft: Draft): BodyPlaces {
  return (readings.get(draft) ?? (readings.get(parseDraft(draft.text)) as Reading)).places;
}

function readHead(text: string): Head {
  const fences = findFences(text);
  const head = fences && readFrontMatter(text, fences);
  return {
    frontMatter: head?.frontMatter,
    problems: head?.problems ?? [],
    bodyStart: fences?.bodyStart ?? (text.startsWith(BYTE_ORDER_MARK) ? 1 : 0),
  };
}

/** The head of the last reading when the text still begins with it, its last line break included. */
function unchangedHead({ head, text: old }: Reading, text: string): Head | undefined {
  const { frontMatter, problems, bodyStart } = head;
  // What cures a problem may hang on the rest of the text.
  const isWhole = frontMatter !== undefined && problems.length === 0 && old[bodyStart - 1] === "\n";
  return isWhole && text.startsWith(old.slice(0, bodyStart)) ? head : undefined;
}
