import { dirname, resolve } from "node:path";
import type { CheckOptions } from "../core/check/check-draft";
import { type Office, overruled } from "../core/check/office";
import { layoutDraft } from "../core/layout/layout-draft";
import { nodeHost } from "../node/node-host";
import { pictureSizes } from "../node/picture-sizes";
import { otherTextAsked } from "./as-option";
import type { Call } from "./command";
import { complain } from "./complain";
import { Profiles } from "./profiles";
import { rulesOf } from "./rule-option";

/** How one draft is checked: for its office, with its pictures, as it will be laid out. */
export interface DraftChecking {
  readonly office: Office;
  readonly options: CheckOptions;
}

/** How the drafts of a call are checked. What the call sets goes before the profiles of their offices. */
export class Checking {
  readonly #call: Call;
  readonly #profiles: Profiles;
  readonly #asked: Office;

  /** @throws UserError for a `--rule` that cannot be taken */
  constructor(call: Call) {
    this.#call = call;
    this.#profiles = new Profiles(call);
    this.#asked = rulesOf(call.args);
  }

  for(path: string): DraftChecking {
    const folder = dirname(resolve(path));
    const { houseStyle, office } = this.#profiles.for(folder);
    const layout = { pictureSize: pictureSizes(nodeHost({ folder })), houseStyle };
    return {
      office: overruled(office, this.#asked),
      options: {
        pagesOf: (draft) => layoutDraft(draft, layout),
        ...otherTextAsked(this.#call.args, path),
        log: (_level, _message, { error } = {}) => this.#explain(error),
      },
    };
  }

  /** That a rule has failed stands among the findings; why is for those who look into it. */
  #explain(error: unknown): void {
    const { io, language } = this.#call;
    const { GONGWEN_DEBUG } = io.env;
    if (GONGWEN_DEBUG) complain(io, language, error);
  }
}
