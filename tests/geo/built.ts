import { type Files, type Geography, geographyOf, metaName, readFiles } from "../../geo/files.ts";

let geography: Geography | undefined;

/** The files in public/geo as they were written. */
export function builtFiles(): Files {
  const files = readFiles();
  if (!files.has(metaName)) throw new Error("The geography has not been built: run npm run geo.");
  return files;
}

export function builtGeography(): Geography {
  geography ??= geographyOf(builtFiles());
  return geography;
}
