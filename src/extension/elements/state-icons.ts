import type { ElementState } from "../../core/elements/element-state";

/** The icon of each state, and the colour that repeats what the shape tells. */
export const STATE_ICONS: Readonly<Record<ElementState, { readonly icon: string; readonly color: string }>> = {
  filled: { icon: "check", color: "testing.iconPassed" },
  wrong: { icon: "error", color: "problemsErrorIcon.foreground" },
  missing: { icon: "edit", color: "problemsWarningIcon.foreground" },
  doubtful: { icon: "question", color: "problemsInfoIcon.foreground" },
  implied: { icon: "gear", color: "disabledForeground" },
  optional: { icon: "dash", color: "disabledForeground" },
};
