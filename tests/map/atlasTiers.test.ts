import { afterEach, describe, expect, test, vi } from "vitest";
import { loadTier, tierForZoom } from "../../src/map/atlas.ts";
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

  test("A server that refuses and a file that is no map are told in a sentence", async () => {
    stubServer(new Response("", { status: 404 }));
    await expect(loadTier("detail", "https://example.org/")).rejects.toThrow(
      "The detail map could not be loaded (the server answered 404).",
    );
    stubServer(new Response("[]"));
    await expect(loadTier("detail", "https://example.org/")).rejects.toThrow(
      "The detail map that was loaded is not a map.",
    );
  });
});
