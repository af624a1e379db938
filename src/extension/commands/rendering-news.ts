import * as vscode from "vscode";
import type { Notice } from "../../core/notice";

/** The sets of fonts that the user was told of in this window. */
const told = new Set<string>();

/**
 * What the user should be told of a rendering's notices, in a sentence or two; each of them stands in the log. Fonts
 * that stood in are told of once for the same set: they will stand in until others are installed.
 */
export function newsOf(notices: readonly Notice[]): readonly string[] {
  const fonts = notices.filter(({ code }) => code === "font-substituted");
  const others = notices.length - fonts.length;
  return [
    ...(isNews(fonts)
      ? [
          vscode.l10n.t(
            "Typefaces of the standard that are not fully installed, so that others stand in: {0}.",
            fonts.length,
          ),
        ]
      : []),
    ...(others > 0 ? [vscode.l10n.t("Things to look at before it is sent: {0}.", others)] : []),
  ];
}

function isNews(fonts: readonly Notice[]): boolean {
  const key = fonts.map(({ message }) => message.zh).join("\n");
  if (fonts.length === 0 || told.has(key)) return false;
  told.add(key);
  return true;
}
