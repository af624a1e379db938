import { type Bundle, countSame, isSame, type Position, type SameTail, sameTail, stepBack } from "./bundle";
import { Column } from "./column";
import type { Frame, Member, Sheet } from "./sheet";

/** What the strips are poured into. */
export interface Pages {
  readonly first: Frame;
  /** What stands at the head of the first page and never leaves it. */
  readonly head: Bundle;
  /** Every page behind the first. */
  readonly following: Frame;
}

/** Pages filled with strips, and how they came about. */
export interface Poured {
  readonly bundles: readonly Bundle[];
  readonly pages: Pages;
  /** At least one. */
  readonly sheets: readonly Sheet[];
  /** The first strip of each sheet. */
  readonly starts: readonly Position[];
}

/**
 * Pours strips into pages, at least one. A strip that does not fit goes to the next page, with those before it that it
 * takes along if they fit there too; one that is higher than a page begins a page and is cut off by its edge. Signature
 * and date stay where drawing the page's lines together makes room for them; where they take lines along, those that
 * remain are drawn apart to fill their page (7.3.5.5).
 *
 * `before` is how strips that are mostly the same were poured; it makes no difference to the result, but pages before and
 * behind what has changed are taken over.
 */
export function pour(bundles: readonly Bundle[], pages: Pages, before?: Poured): Poured {
  return new Pouring(bundles, pages, before).run();
}

class Pouring {
  readonly #bundles: readonly Bundle[];
  readonly #pages: Pages;
  readonly #before: Poured | undefined;
  readonly #sheets: Sheet[] = [];
  readonly #starts: Position[] = [];
  readonly #tail: SameTail;
  #column: Column;

  constructor(bundles: readonly Bundle[], pages: Pages, before: Poured | undefined) {
    this.#bundles = bundles;
    this.#pages = pages;
    this.#before = before && isSameFrames(before.pages, pages) ? before : undefined;
    this.#tail = sameTail(bundles, this.#before?.bundles ?? []);
    this.#column = new Column(pages.first, pages.head);
  }

  run(): Poured {
    let next = this.#takeOverHead();
    while (next) {
      const start = this.#add(next);
      if (start) {
        this.#starts.push(start);
        const count = this.#countTail(start);
        if (count > 0 && this.#takeOverTail(start, count)) return this.#poured();
        if (count > 0) next = this.#starts.at(-1) ?? next;
      }
      next = this.#behind(next);
    }
    this.#sheets.push(this.#column.sheet());
    return this.#poured();
  }

  #poured(): Poured {
    return { bundles: this.#bundles, pages: this.#pages, sheets: this.#sheets, starts: this.#starts };
  }

  /** Adds the strip to the page; where it does not fit, begins another and says with which strip that begins. */
  #add(position: Position): Position | undefined {
    const added = this.#at(position);
    if (this.#column.isEmpty || this.#column.fits(added.strip)) {
      this.#column.add(added);
      return undefined;
    }
    const { adjustsLines = false } = added.strip;
    if (adjustsLines && this.#column.addDrawnTogether(added)) return undefined;
    const along = this.#column.last(this.#column.countAlong(added.strip));
    const together = this.#begun([...along, added]);
    const goAlong = along.length > 0 && !together.isOverfull;
    if (goAlong) this.#column.remove(along.length);
    if (goAlong && adjustsLines) this.#column.fill();
    this.#sheets.push(this.#column.sheet());
    this.#column = goAlong ? together : this.#begun([added]);
    return goAlong ? stepBack(this.#bundles, position, along.length) : position;
  }

  /** A page that begins with the strips; a table that goes on has its head above it. */
  #begun(members: readonly Member[]): Column {
    const [first] = members;
    const repeated = first?.strip.repeated;
    const column = new Column(this.#pages.following, {
      ...(first?.bundle ?? NONE),
      strips: repeated ? [repeated] : [],
    });
    for (const member of members) column.add(member);
    return column;
  }

  /**
   * Takes over the pages before the first change but the last of them, from which the changed text may draw strips, and
   * gives the next strip that is to be added; undefined when there is none.
   */
  #takeOverHead(): Position | undefined {
    const before = this.#before;
    const kept =
      before && isSame(this.#pages.head, before.pages.head, 0) ? countSame(this.#bundles, before.bundles) : 0;
    const unchanged = before?.starts.filter(({ bundle }) => bundle < kept).length ?? 0;
    const count = unchanged - 2;
    const start = before?.starts[count];
    if (!before || !start || count <= 0) {
      this.#starts.push(FIRST);
      return this.#existing(FIRST);
    }
    this.#sheets.push(...before.sheets.slice(0, count));
    this.#starts.push(...before.starts.slice(0, count + 1));
    this.#column = this.#begun([this.#at(start)]);
    return this.#behind(start);
  }

  /**
   * How many pages from the one on that began with the same strip can be taken over: all where all that follows is the
   * same; where the end is not, those that did not yet know of it.
   */
  #countTail(start: Position): number {
    const { bundles, sheets, starts } = this.#before ?? { bundles: [], sheets: [], starts: [] };
    const { count, behind } = this.#tail;
    if (start.bundle < this.#bundles.length - behind - count) return 0;
    const first = this.#indexBefore(start);
    if (first === undefined) return 0;
    if (behind === 0) return sheets.length - first;
    // The strip that did not fit on a page stands on the next one, so that one too must be full before the end.
    const end = bundles.length - behind;
    let taken = 0;
    while ((starts[first + taken + 2]?.bundle ?? end) < end) taken++;
    return taken;
  }

  /** Which of the pages before began with the strip; never the first, which has another head. */
  #indexBefore({ bundle, strip }: Position): number | undefined {
    const { bundles, starts } = this.#before ?? { bundles: [], starts: [] };
    const shift = this.#bundles.length - bundles.length;
    const found = starts.findIndex(
      (each, index) => index > 0 && each.bundle + shift === bundle && each.strip === strip,
    );
    return found < 0 ? undefined : found;
  }

  /** Takes over so many pages and begins the one behind them; says whether there is none. */
  #takeOverTail(start: Position, count: number): boolean {
    const first = this.#indexBefore(start);
    if (!this.#before || first === undefined) return false;
    const { bundles, sheets, starts } = this.#before;
    const shift = this.#bundles.length - bundles.length;
    for (const sheet of sheets.slice(first, first + count)) this.#sheets.push(movedSheet(sheet, this.#tail.movedBy));
    for (const { bundle, strip } of starts.slice(first + 1, first + count + 1)) {
      this.#starts.push({ bundle: bundle + shift, strip });
    }
    if (first + count === sheets.length) return true;
    this.#column = this.#begun([this.#at(this.#starts.at(-1) ?? start)]);
    return false;
  }

  #at({ bundle, strip }: Position): Member {
    const of = this.#bundles[bundle];
    const at = of?.strips[strip];
    if (!of || !at) throw new RangeError(`no strip ${strip} in bundle ${bundle}`);
    return { strip: at, bundle: of };
  }

  #behind({ bundle, strip }: Position): Position | undefined {
    return this.#existing({ bundle, strip: strip + 1 });
  }

  /** The position or, where its bundle has no more strips, the next that there is. */
  #existing(position: Position): Position | undefined {
    let { bundle, strip } = position;
    for (; bundle < this.#bundles.length; bundle++, strip = 0) {
      if (strip < (this.#bundles[bundle]?.strips.length ?? 0)) return { bundle, strip };
    }
    return undefined;
  }
}

const FIRST: Position = { bundle: 0, strip: 0 };

const NONE: Bundle = { strips: [], by: 0 };

function isSameFrames(a: Pages, b: Pages): boolean {
  return a.first === b.first && a.following === b.following;
}

function movedSheet(sheet: Sheet, by: number): Sheet {
  return by === 0 ? sheet : { ...sheet, movedBy: sheet.movedBy + by };
}
