import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Fonts are compressed already. */
const isSqueezed = (type: string): boolean => !type.startsWith("font/");

/** A file as it was sent. */
export interface Sent {
  /** When it was asked for, in ms since 1970. */
  readonly at: number;
  readonly bytes: number;
  readonly isFont: boolean;
}

export interface Served {
  readonly address: string;
  /** What has been sent since this was last asked. */
  readonly sent: () => readonly Sent[];
  readonly close: () => void;
}

interface Ready {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Every file of a folder as it is sent: compressed beforehand, so that no page waits for it. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Ready>> {
  const files = new Map<string, Ready>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const body = await readFile(file);
    const path = file.slice(resolve(folder).length).replaceAll("\\", "/");
    files.set(path, { type, body: isSqueezed(type) ? gzipSync(body, { level: 9 }) : body });
  }
  return files;
}

/** Serves folders as one, as a good host would: compressed, nothing kept from an earlier visit. */
export async function serve(...folders: readonly string[]): Promise<Served> {
  const files = new Map(
    (await Promise.all(folders.map((folder) => filesOf(resolve(folder))))).flatMap((of) => [...of]),
  );
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const { type, body } = file;
    const encoding = isSqueezed(type) ? { "content-encoding": "gzip" } : {};
    response
      .writeHead(200, { "content-type": type, "cache-control": "no-store", ...encoding })
      .end(body);
    sent.push({
      at: performance.timeOrigin + performance.now(),
      bytes: body.length,
      isFont: !isSqueezed(type),
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const own = server.address();
  if (own === null || typeof own === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${own.port}/`,
    sent: () => {
      const since = sent;
      sent = [];
      return since;
    },
    close: () => server.close(),
  };
}
