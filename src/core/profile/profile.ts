import type { Office } from "../check/office";
import type { Message } from "../notice";
import { type HouseStyle, STANDARD_STYLE } from "../standard/house-style";
import type { Range } from "../text/range";
import { type FinalPaperSettings, USUAL_FINAL_PAPERS } from "./final-papers";
import { NO_FOLDERS, type OwnFolders } from "./read-own-folders";
import { NO_UNIT, type Unit } from "./unit";

/** The name of an office's profile, at the root of its workspace. */
export const PROFILE_NAME = "gongwen.yaml";

/** What an office has written down about itself and its documents. */
export interface Profile {
  readonly unit: Unit;
  readonly houseStyle: HouseStyle;
  readonly finalPapers: FinalPaperSettings;
  /** What the checks know of the office. */
  readonly office: Office;
  /** The folders of its own templates, layouts and snippets. */
  readonly folders: OwnFolders;
}

/** An office that has written nothing down. */
export const NO_PROFILE: Profile = {
  unit: NO_UNIT,
  houseStyle: STANDARD_STYLE,
  finalPapers: USUAL_FINAL_PAPERS,
  office: {},
  folders: NO_FOLDERS,
};

/** Something in a profile that could not be taken as it is meant; the rest holds. */
export interface ProfileProblem {
  readonly range: Range;
  readonly message: Message;
}

/** A profile and what is wrong with it. */
export interface ProfileReading {
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}
