/** The text that VS Code inserts for a snippet whose tab stops keep their default text. */
export function expandSnippet(snippet: string): string {
  let result = "";
  for (let offset = 0; offset < snippet.length; ) {
    const rest = snippet.slice(offset);
    const literal = /^\\([$}\\])/u.exec(rest);
    const opening = /^\$(?:(\d+)|\{\d+:)/u.exec(rest);
    if (literal) result += literal[1];
    else if (!opening && !rest.startsWith("}")) result += rest.charAt(0);
    offset += literal?.[0].length ?? opening?.[0].length ?? 1;
  }
  return result;
}

/** The tab stops of a snippet in order, each with its default text. */
export function tabStops(snippet: string): readonly { readonly number: number; readonly text: string }[] {
  const stops = snippet.matchAll(/\$\{(\d+):((?:\\.|[^\\}])*)\}|\$(\d+)/gu);
  return [...stops].map((stop) => ({ number: Number(stop[1] ?? stop[3]), text: expandSnippet(stop[2] ?? "") }));
}
