import { FaultyFile, ofWholeFile } from "./problem.ts";

/** A file of the page; rejects with a problem that names it where it does not come. */
export async function fetchFile(address: string | URL): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok) return response;
  const file = String(address).replace(/^.*\//, "");
  const status = response?.status ?? null;
  throw new FaultyFile(ofWholeFile(file, { kind: "not-fetched", status }));
}
