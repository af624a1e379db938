import type { Profile } from "../core/profile/profile";
import { NO_PROFILE } from "../core/profile/profile";
import { LineIndex } from "../core/text/line-index";
import { type FoundProfile, findProfile } from "../node/find-profile";
import type { ProfileInPlace } from "../node/known-values";
import type { Call } from "./command";
import { complain } from "./complain";

/** The profiles of the offices whose drafts a call names; each is complained of once. */
export class Profiles {
  readonly #call: Call;
  readonly #byFolder = new Map<string, ProfileInPlace>();
  readonly #complained = new Set<string>();

  constructor(call: Call) {
    this.#call = call;
  }

  /** The profile for drafts in the folder; one that cannot be read counts as none. */
  for(folder: string): Profile {
    return this.inPlace(folder).profile;
  }

  /** The same with its file. */
  inPlace(folder: string): ProfileInPlace {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.#find(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  #find(folder: string): ProfileInPlace {
    try {
      const found = findProfile(folder);
      if (found.file !== undefined && !this.#complained.has(found.file)) this.#complainOf(found, found.file);
      return found;
    } catch (error) {
      complain(this.#call.io, this.#call.language, error);
      return { profile: NO_PROFILE, file: undefined };
    }
  }

  #complainOf({ text, problems }: FoundProfile, file: string): void {
    this.#complained.add(file);
    const index = new LineIndex(text);
    const { io, language } = this.#call;
    for (const { range, message } of problems) {
      const { line, character } = index.positionAt(range.start);
      io.complain(`${file}:${line + 1}:${character + 1}: ${message[language]}\n`);
    }
  }
}
