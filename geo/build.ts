import {
  type Files,
  filesOf,
  geographyOf,
  hashOfInputs,
  metaName,
  publicGeo,
  readFiles,
  staleness,
  writeFiles,
} from "./files.ts";
import { faultsOf } from "./laws/laws.ts";
import { make } from "./make.ts";
import { readSources, sourceBytes, strangeSources } from "./source.ts";

export interface Outcome {
  readonly isGood: boolean;
  readonly lines: readonly string[];
}

/**
 * Makes the geography if its inputs changed. `--force` makes it in any case, `--verify` checks the
 * written files and writes nothing. Nothing is written while a single check fails.
 */
export function run(args: readonly string[], folder = publicGeo, read = sourceBytes()): Outcome {
  const inputs = hashOfInputs(read);
  const before = readFiles(folder);
  const stale = staleness(before, inputs);
  if (args.includes("--verify")) {
    return reported(
      [...stale, ...(before.has(metaName) ? faultsOf(geographyOf(before)) : [])],
      ["geography verified"],
    );
  }
  if (stale.length === 0 && !args.includes("--force")) {
    return { isGood: true, lines: ["geography is up to date"] };
  }
  const { files, faults } = attempt(inputs, read);
  if (faults.length === 0) writeFiles(files, folder);
  return reported(faults, sizes(files));
}

function attempt(inputs: string, read: ReturnType<typeof sourceBytes>) {
  const strange = strangeSources(read);
  try {
    const made = make(readSources(read));
    const files = filesOf(made, inputs);
    return { files, faults: [...strange, ...made.faults, ...faultsOf(geographyOf(files))] };
  } catch (error) {
    // A source that cannot be read at all ends the list of faults instead of hiding it.
    const reason = error instanceof Error ? error.message : String(error);
    const files: Files = new Map();
    return { files, faults: [...strange, `The shapes could not be made: ${reason}`] };
  }
}

function reported(faults: readonly string[], good: readonly string[]): Outcome {
  if (faults.length === 0) return { isGood: true, lines: good };
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  return { isGood: false, lines: [`The geography has ${count}; nothing was written.`, ...faults] };
}

function sizes(files: Files): string[] {
  return [...geographyOf(files).gzip]
    .filter(([name]) => name !== metaName)
    .map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB gzip`);
}
