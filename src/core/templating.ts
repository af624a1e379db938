import Handlebars from "handlebars/runtime.js";
import { draftHelpers } from "./templates/draft-helpers";

/**
 * The Handlebars environment that every built-in template runs in. Templates are compiled while building; only the
 * small runtime is in the bundles.
 */
export const environment = Handlebars.create();

/** The helpers of layouts. */
export const layoutHelpers = {
  /** A number of millimetres for SVG and OFD: at most four decimals, no exponent. */
  mm: (value: number) => trim(value),
  /** A list of millimetres, separated by spaces. */
  mms: (values: readonly number[]) => values.map(trim).join(" "),
};

environment.registerHelper(layoutHelpers);

/** Text as it stands in XML and HTML, in an attribute as well: what templates make of a value. */
export const escaped: (text: string) => string = Handlebars.escapeExpression;

environment.registerHelper(draftHelpers);

function trim(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
