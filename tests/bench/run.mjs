import { runnerImport } from "vite";

// The bench is written in the language of the project, which Node 20 does not read by itself.
const { module } = await runnerImport("./tests/bench/bench.ts", {
  configFile: false,
  logLevel: "error",
});
const { text, isGood } = await module.bench(process.argv.slice(2), console.error);
console.log(text);
if (!isGood) process.exitCode = 1;
