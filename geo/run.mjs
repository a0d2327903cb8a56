// Node 20 cannot read TypeScript; Vite, which builds the page, can.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const build = fileURLToPath(new URL("build.ts", import.meta.url));
const { module } = await runnerImport(build, { configFile: false, logLevel: "error" });
const { lines, isGood } = await module.run(process.argv.slice(2));
for (const line of lines) (isGood ? console.log : console.error)(line);
process.exitCode = isGood ? 0 : 1;
