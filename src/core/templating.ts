import Handlebars from "handlebars/runtime.js";
import { draftHelpers } from "./templates/draft-helpers";

/**
 * The Handlebars environment that the built-in templates of drafts run in. They are compiled while building; only the
 * small runtime is in the bundles.
 */
export const environment = Handlebars.create();

environment.registerHelper(draftHelpers);
