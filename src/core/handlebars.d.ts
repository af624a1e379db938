/** A Handlebars file, compiled while building (scripts/build/handlebars-plugin.js). Missing values throw. */
declare module "*.hbs" {
  const render: (context: object) => string;
  export default render;
}

declare module "handlebars/runtime.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
