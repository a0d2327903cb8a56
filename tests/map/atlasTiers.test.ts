import { afterEach, describe, expect, test, vi } from "vitest";
import { FaultyFile } from "../../src/faults/problem.ts";
import { loadTier, tierForZoom } from "../../src/map/atlas/atlas.ts";
import { describeProblem } from "../../src/words/english/faults.ts";
import { builtFiles } from "../geo/built.ts";

describe("The tier for a zoom", () => {
  test.each([
    [4, "overview"],
    [5.24, "overview"],
    [5.25, "regional"],
    [6.74, "regional"],
    [6.75, "detail"],
    [8.5, "detail"],
  ] as const)("At %f it is %s", (zoom, tier) => {
    expect(tierForZoom(zoom)).toBe(tier);
  });

  test("Near a limit the current tier stays, further away it does not", () => {
    expect(tierForZoom(5.3, "overview")).toBe("overview");
    expect(tierForZoom(5.5, "overview")).toBe("regional");
    expect(tierForZoom(5.2, "regional")).toBe("regional");
    expect(tierForZoom(5, "regional")).toBe("overview");
    expect(tierForZoom(6.85, "regional")).toBe("regional");
    expect(tierForZoom(8, "overview")).toBe("detail");
  });
});

describe("Loading a tier", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function stubServer(answer: Response) {
    const server = vi.fn(async (_address: URL) => answer);
    vi.stubGlobal("fetch", server);
    return server;
  }

  test("It is fetched from beside the page", async () => {
    const text = builtFiles().get("overview.topo.json") ?? "";
    const server = stubServer(new Response(text));
    const topology = await loadTier("overview", "https://example.org/atlas/index.html");
    expect(String(server.mock.calls[0]?.[0])).toBe(
      "https://example.org/atlas/geo/overview.topo.json",
    );
    expect(topology.arcs.length).toBeGreaterThan(300);
  });

  test.each([
    [
      "A server that refuses",
      new Response("", { status: 404 }),
      "detail.topo.json: the file could not be fetched (the server answered 404); expected a file of that name.",
    ],
    [
      "A file that is no map",
      new Response("[]"),
      "detail.topo.json: the file is not a map; expected shapes in TopoJSON.",
    ],
    [
      "A page in its place",
      new Response("<!doctype html>"),
      "detail.topo.json: the file is not a map; expected shapes in TopoJSON.",
    ],
  ])("%s is told in a sentence", async (_, answer, sentence) => {
    stubServer(answer);
    const reason: unknown = await loadTier("detail", "https://example.org/").catch((why) => why);
    expect(reason instanceof FaultyFile && describeProblem(reason.problem)).toBe(sentence);
  });

  test("A server that is not reached gave no answer", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(loadTier("detail", "https://example.org/")).rejects.toMatchObject({
      problem: { file: "detail.topo.json", fault: { kind: "not-fetched", status: null } },
    });
  });
});
