// The one static server of the project: `pnpm start` shows the built site with it, browser tests open pages through it.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

/** A directory being served: where, and how to stop. */
export interface Served {
  /** Origin without a trailing slash, such as `http://localhost:4321`. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

const fileAt = (path: string): string | undefined => (existsSync(path) && statSync(path).isFile() ? path : undefined);

/** The path asked for, inside `root`; undefined when the request is malformed or climbs out of it. */
function pathOf(request: IncomingMessage, root: string): { path: string; pathname: string; search: string } | undefined {
  try {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const path = join(root, decodeURIComponent(pathname));
    if (path.includes("\0")) return undefined;
    return path === root || path.startsWith(root + sep) ? { path, pathname, search } : undefined;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    "content-type": types[extname(file).toLowerCase()] ?? "application/octet-stream",
    "content-length": statSync(file).size,
    "cache-control": "no-cache", // a rebuilt site is seen at once
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

function answer(request: IncomingMessage, response: ServerResponse, root: string): void {
  const asked = pathOf(request, root);
  const file = asked && (fileAt(asked.path) ?? fileAt(join(asked.path, "index.html")));
  const missing = fileAt(join(root, "404.html"));
  if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405, { allow: "GET, HEAD" }).end();
  else if (asked && file && file !== asked.path && !asked.pathname.endsWith("/"))
    // A page's own relative links need the slash. `//host` would leave this server, so the leading slashes become one.
    response.writeHead(301, { location: `${asked.pathname.replace(/^\/+/u, "/")}/${asked.search}` }).end();
  else if (file) send(request, response, 200, file);
  else if (missing) send(request, response, 404, missing);
  else response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Không có trang này · No such page\n");
}

/** Serves `dir` on this machine only; port 0, the default, takes any free one. */
export async function serve(dir: string, port = 0): Promise<Served> {
  const root = resolve(dir);
  if (!existsSync(root)) throw new Error(`Nothing to serve: ${root} does not exist. Build first.`);
  const server = createServer((request, response) => answer(request, response, root));
  await new Promise<void>((ready, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      failed(
        taken
          ? new Error(`Cổng ${port} đang được dùng: chọn cổng khác bằng --port · Port ${port} is in use: choose another with --port`)
          : error,
      );
    });
    server.listen(port, "127.0.0.1", ready);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
