import { byId, post } from "./host";

const form = byId("form");

/** The version of the draft that the form shows. */
let version = 0;

/** Shows the items of the form; the focus stays where it was, or goes to what has taken that place. */
export function showForm(html: string, ofVersion: number): void {
  version = ofVersion;
  const isHeld = form.contains(document.activeElement);
  const key = document.activeElement?.getAttribute("data-key");
  const item = document.activeElement?.closest(".item")?.id;
  const open = new Set([...form.querySelectorAll("details[open]")].map(({ id }) => id));
  form.innerHTML = html; // escaped by the extension
  for (const details of form.querySelectorAll("details")) details.open = open.has(details.id);
  if (isHeld) (withKey(key) ?? (item ? document.getElementById(item) : null) ?? form.querySelector("button"))?.focus();
}

function withKey(key: string | null | undefined): HTMLElement | null {
  return key ? form.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null;
}

form.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  if (!button) return;
  const number = (name: string) => Number(button.getAttribute(`data-${name}`));
  if (button.matches(".place")) post({ type: "reveal", range: { start: number("start"), end: number("end") } });
  if (button.matches(".cure")) post({ type: "fix", version, finding: number("finding"), fix: number("fix") });
  if (button.matches(".explain")) post({ type: "explain", rule: button.getAttribute("data-rule") ?? "" });
});
