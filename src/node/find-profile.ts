import fs from "node:fs";
import path from "node:path";
import { NO_PROFILE, PROFILE_NAME, type ProfileReading } from "../core/profile/profile";
import { readProfile } from "../core/profile/read-profile";
import { readDraftFile } from "./read-draft";

/** The profile of the office that a folder belongs to. */
export interface FoundProfile extends ProfileReading {
  /** The file; undefined where there is none. */
  readonly file: string | undefined;
  readonly text: string;
}

const NONE: FoundProfile = { file: undefined, text: "", profile: NO_PROFILE, problems: [] };

/**
 * The nearest `gongwen.yaml` in the folder or above it, up to the root of its repository or of the disk.
 * @throws UserError when the file is there and cannot be read
 */
export function findProfile(folder: string): FoundProfile {
  for (const each of upwards(path.resolve(folder))) {
    const file = path.join(each, PROFILE_NAME);
    if (fs.existsSync(file)) return openProfile(file);
    if (fs.existsSync(path.join(each, ".git"))) return NONE;
  }
  return NONE;
}

/**
 * The profile in that file.
 * @throws UserError when it cannot be read
 */
function openProfile(file: string): FoundProfile {
  const text = readDraftFile(file);
  return { file, text, ...readProfile(text) };
}

function* upwards(folder: string): Generator<string> {
  let current = folder;
  for (;;) {
    yield current;
    const above = path.dirname(current);
    if (above === current) return;
    current = above;
  }
}
