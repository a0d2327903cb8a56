import { configureGlobal, integer, string } from "fast-check";

const isLong = import.meta.env.MODE === "long";

/** How often a property is tried: so often in `npm run test:long`, a tenth of that by default. */
export const runs = (inTheLongRun: number): number =>
  isLong ? inTheLongRun : Math.ceil(inTheLongRun / 10);

// Set up before every file: what says nothing else is tried as often as fast-check would by itself.
configureGlobal({ numRuns: runs(100) });

const isHalfOfAPair = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Any text at all. The same as the unit "binary", whose tables take two seconds to make. */
export const anyString = string({
  unit: integer({ min: 0, max: 0x10ffff })
    .filter((code) => !isHalfOfAPair(code))
    .map((code) => String.fromCodePoint(code)),
});
