import fs from "node:fs";
import path from "node:path";
import type { CalendarDate, FontLibrary, Host } from "../core/host";
import { type HouseStyle, STANDARD_STYLE } from "../core/standard/house-style";
import { systemFonts } from "./fonts/system-fonts";

export interface NodeHostOptions {
  /** The draft's folder: pictures are named from here. */
  readonly folder: string;
  /** The folder that no picture may lie outside of; the draft's own when it is absent. */
  readonly workspace?: string;
  /** Fonts that are found already; else they are looked for when they are first asked for. */
  readonly fonts?: FontLibrary;
  /** As the office's profile says; the national standard's when it is absent. */
  readonly houseStyle?: HouseStyle;
  readonly log?: Host["log"];
}

/** What the core needs from a computer with files and fonts. */
export function nodeHost(options: NodeHostOptions): Host {
  const { folder, workspace = folder, fonts, houseStyle = STANDARD_STYLE, log = () => {} } = options;
  let library = fonts;
  return {
    today,
    get fonts() {
      library ??= systemFonts();
      return library;
    },
    houseStyle,
    readPicture: (picture) => readWithin(workspace, path.resolve(folder, picture)),
    log,
  };
}

/** Today by this computer's clock and time zone. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** More than any picture on a page of A4 needs. */
const MOST_PICTURE_BYTES = 64 * 1024 * 1024;

/** Undefined for anything but a file that lies below the folder, links resolved. */
function readWithin(folder: string, file: string): Uint8Array | undefined {
  if (!lies(file, folder)) return undefined; // before any look at it: the name may lead to another computer
  try {
    const [real, realFolder] = [fs.realpathSync(file), fs.realpathSync(folder)];
    const stats = fs.statSync(real);
    if (!lies(real, realFolder) || !stats.isFile() || stats.size > MOST_PICTURE_BYTES) return undefined;
    return fs.readFileSync(real);
  } catch {
    return undefined;
  }
}

/** Whether the file is named as one below the folder. */
export function lies(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== "" && !path.isAbsolute(way) && way.split(path.sep)[0] !== "..";
}
