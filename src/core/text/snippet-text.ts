/** The text with the signs of the snippet language (`$`, `}`, `\`) taken literally. */
export function snippetText(text: string): string {
  return text.replace(/[$}\\]/gu, "\\$&");
}
