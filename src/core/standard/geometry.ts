/**
 * The page of GB/T 9704—2012 in millimetres, origin at the page's top left corner, y downwards
 * (clauses 5.1, 5.2, 7, 10; standard.md §1.2, §1.3 reading G1, §1.6, §1.14, §1.15, §2).
 */
export const PAGE = { width: 210, height: 297 } as const;

/** The type area (版心): 156 × 225 mm, 37 mm from the top, 28 mm from the left (5.2.1). */
export const TYPE_AREA = { left: 28, top: 37, width: 156, height: 225, right: 184, bottom: 262 } as const;

/** 22 lines of 28 characters that fill the type area (5.2.3). */
const GRID = { lines: 22, columns: 28 } as const;

/** The height of a 三号 character as the grid counts it, in mm (traditional 15.75 pt). */
export const CHARACTER_HEIGHT = 5.556;

/** The width of one character cell, in mm. */
export const CELL = TYPE_AREA.width / GRID.columns;

/** From one line's top to the next, in mm: the 22nd line ends at the type area's lower edge (reading G1). */
export const LINE_PITCH = (TYPE_AREA.height - CHARACTER_HEIGHT) / (GRID.lines - 1);

/** The white between two lines, in mm: the same below a line of any size (clause 3.2). */
export const LEADING = LINE_PITCH - CHARACTER_HEIGHT;

/**
 * The pitches in mm between which the lines of a page may be drawn together or apart so that signature and text share a
 * page (7.3.5.5). The clause gives no figure: these are 28 pt and 33 pt, the closest and the widest lines of templates in
 * use; 23 or 20 lines fill the page with them.
 */
export const PITCHES = { closest: 9.878, widest: 11.642 } as const;

/** The white that “one line” and “two lines” of space mean, edge to edge, in mm (GB/T 33476.2; standard.md §8 no. 3). */
export const ONE_LINE = 10.39;
export const TWO_LINES = 20.78;

/** 7/8 of a 三号 character's height, in mm (10.1). */
export const SEVEN_EIGHTHS = 4.84;

/** Page numbers: the dash lies 7 mm below the type area, one character in from its outer edge (7.5). */
export const PAGE_NUMBER = { dashBelow: 7, indent: 1 } as const;

/** The heading area (版头) of the 文件 format (7.2). */
export const HEADING_AREA = {
  /** The mark's upper edge below the type area's upper edge, mm (7.2.4). */
  markTop: 35,
  /** From the document number's lower edge to the red rule, mm (7.2.7). */
  ruleBelowNumber: 4,
  /** Width of the red rule's line, mm: not in the standard (standard.md §8 no. 25). */
  ruleWidth: 0.5,
} as const;

/** The letter format (信函, 10.1). */
export const LETTER = {
  /** The mark's upper edge below the page's upper edge, mm. */
  markTop: 30,
  /** From the mark to the upper double rule, mm. */
  ruleBelowMark: 4,
  /** From the page's lower edge to the lower double rule, mm. */
  lowerRuleFromBottom: 20,
  /** Length of both double rules, mm, centred on the page. */
  ruleLength: 170,
  /** Line widths of the double rules and the white between them, mm: not in the standard (standard.md §2.1). */
  thickWidth: 0.8,
  thinWidth: 0.27,
  ruleGap: 0.35,
} as const;

/** The order format (命令, 10.2): the mark's upper edge below the type area's upper edge, mm. */
export const ORDER = { markTop: 20 } as const;

/** The minutes format (纪要, 10.3): the mark's upper edge below the type area's upper edge, mm. */
export const MINUTES = { markTop: 35 } as const;

/**
 * The head of a bulletin (简报, standard.md §7 U06): the mark's upper edge below the type area's upper edge, mm. No standard
 * has it: a practice among offices.
 */
export const BULLETIN = { markTop: 20 } as const;

/** The imprint (版记, 7.4): rule widths in mm. */
export const IMPRINT = { thickRule: 0.35, thinRule: 0.25 } as const;

/** Red and black as they are drawn (5.2.4, 7.2.4; standard.md §1.4). */
export const COLORS = { red: "#FF0000", black: "#000000" } as const;
