// What npm test runs, in this order.
import path from "node:path";

const bin = (...place) => path.join("node_modules", ...place);

/** mocha's closing lines. */
const countMocha = (printed) => ({
  passed: Number(/^\s*(\d+) passing\b/m.exec(printed)?.[1] ?? 0),
  failed: Number(/^\s*(\d+) failing\b/m.exec(printed)?.[1] ?? 0),
});

/** The closing lines of scripts/test-host.mjs. */
const countHost = (printed) => {
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(printed) ?? [];
  return { passed: Number(passed), failed: Number(failed), said: printed.match(/^测试宿主：.*$/gm)?.at(-1) };
};

/** mocha's closing lines, or the line of scripts/test-preview.mjs that says why nothing was run. */
const countPreview = (printed) => ({
  ...countMocha(printed),
  notRun: /^预览页面的测试：(没有运行，.*)$/m.exec(printed)?.[1],
});

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command for Node
 * @property {Step} [needs] what must have passed for it to mean anything
 * @property {(printed: string) => { passed: number, failed: number, said?: string, notRun?: string }} [count]
 *   how many tests it ran, as it says itself, or why this machine can run none; without it the step is one test. What it
 *   says is shown while it runs.
 */

/** @type {Step} */
const build = { name: "构建", command: ["esbuild.js", "--tests"] };

/** @type {readonly Step[]} */
export const steps = [
  { name: "类型", command: [bin("typescript", "bin", "tsc"), "--noEmit"] },
  { name: "类型：核心不依赖 Node", command: [bin("typescript", "bin", "tsc"), "--noEmit", "-p", "src/core"] },
  {
    name: "类型：预览页面",
    command: [bin("typescript", "bin", "tsc"), "--noEmit", "-p", "src/extension/preview/webview"],
  },
  {
    name: "类型：审核页面",
    command: [bin("typescript", "bin", "tsc"), "--noEmit", "-p", "src/extension/review/webview"],
  },
  { name: "写法和格式", command: [bin("@biomejs", "biome", "bin", "biome"), "check", "."] },
  { name: "文件夹之间的依赖方向", command: [bin("dependency-cruiser", "bin", "dependency-cruise.mjs"), "src"] },
  { name: "没有用到的代码", command: [bin("knip", "bin", "knip.js")] },
  build,
  {
    name: "核心、命令行的测试",
    command: [bin("mocha", "bin", "mocha.js"), "--reporter", "dot", "dist-test/core/**/*.test.mjs"],
    needs: build,
    count: countMocha,
  },
  { name: "编辑器里的测试", command: ["scripts/test-host.mjs"], needs: build, count: countHost },
  { name: "预览页面的测试", command: ["scripts/test-preview.mjs"], needs: build, count: countPreview },
];
