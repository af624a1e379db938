/** What the checks know of the office that issues the document: its profile (gongwen.yaml) when it has one. */
export interface Office {
  /** The unit's full name. */
  readonly name?: string;
}

/** An office without a profile. */
export const NO_PROFILE: Office = {};
