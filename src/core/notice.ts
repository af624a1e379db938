/** A sentence for the user in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** The languages that messages come in. */
export type Language = keyof Message;

/** Something the user should know of a result that was made all the same: a font stood in, a picture was missing. */
export interface Notice {
  readonly code:
    | "font-substituted"
    | "character-missing"
    | "picture-missing"
    | "picture-unreadable"
    | "table-too-wide"
    | "places-unfilled"
    | "layout-broken";
  readonly message: Message;
}
