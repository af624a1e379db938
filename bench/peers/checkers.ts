import type { Peers } from "./install-peers";

/** A program that looks for faults in Chinese text. */
export interface Checker {
  readonly name: string;
  readonly check: (text: string) => unknown;
}

interface ZhLint {
  run(text: string, options: { readonly rules: { readonly preset: "default" } }): unknown;
}

interface AutoCorrect {
  lintFor(text: string, fileType: string): unknown;
}

interface TextLintKernel {
  readonly TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> };
}

interface WithDefault {
  readonly default: unknown;
}

/** The checkers from npm that could be fetched and run here, each as its own documentation sets it up. */
export function checkersOf(peers: Peers): readonly Checker[] {
  return [zhlint(peers), autoCorrect(peers), textlint(peers)].flatMap((checker) => (checker ? [checker] : []));
}

function zhlint(peers: Peers): Checker | undefined {
  const module = peers.load<ZhLint>("zhlint");
  return module && { name: "zhlint", check: (text) => module.run(text, { rules: { preset: "default" } }) };
}

function autoCorrect(peers: Peers): Checker | undefined {
  const module = peers.load<AutoCorrect>("autocorrect-node");
  return module && { name: "AutoCorrect", check: (text) => module.lintFor(text, "text") };
}

function textlint(peers: Peers): Checker | undefined {
  const kernel = peers.load<TextLintKernel>("@textlint/kernel");
  const plugin = peers.load<WithDefault>("@textlint/textlint-plugin-text");
  const rule = peers.load<WithDefault>("textlint-rule-zh-half-and-full-width-bracket");
  if (!kernel || !plugin || !rule) return undefined;
  const engine = new kernel.TextlintKernel();
  const options = {
    filePath: "draft.txt",
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: plugin.default }],
    rules: [{ ruleId: "zh-half-and-full-width-bracket", rule: rule.default }],
  };
  return { name: "textlint", check: (text) => engine.lintText(text, options) };
}
