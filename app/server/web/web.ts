import http from "node:http";
import type { AddressInfo } from "node:net";
import { env } from "#app/platform/env/env.ts";
import type { Running } from "../child-process.ts";
import { connectProgrammes } from "../connect-programmes.ts";
import { configuredProgrammes, listenHost } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { webApplication } from "./application.ts";
import { FILE_MS } from "./body.ts";
import { newLimits } from "./limits.ts";
import { messagesOf } from "./messages-of.ts";
import type { WebOptions } from "./options.ts";
import { PageCache } from "./page-cache.ts";
import { watchRevisions } from "./revisions.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendKept } from "./send-kept.ts";
import { siteFinder } from "./sites.ts";

const DRAIN_MS = 8_000;

/** Starts the web server. @throws StartError where its port cannot be had. */
export async function startWeb(options: WebOptions): Promise<Running> {
  const databases = connectProgrammes();
  const { schemas } = configuredProgrammes();
  const revisions = watchRevisions(schemas, env().HEARD_POLL_MS);
  const cache = new PageCache(options.isDevelopment ? () => undefined : revisions.of);
  const { application, trust } = webApplication({ ...options, cache, limits: newLimits(), findSite: (request) => siteOf(request) });
  const siteOf = siteFinder(trust);
  const common = { http: securityHeaders({ isHttps: false }), https: securityHeaders({ isHttps: true }) };

  const server = http.createServer({ ...messagesOf(application), headersTimeout: 30_000, requestTimeout: FILE_MS, keepAliveTimeout: 65_000 }, (request, response) => {
    // Kept pages come first: for them nothing of the request is looked at but the host, the address and the encoding.
    if ((request.method === "GET" || request.method === "HEAD") && !options.isDevelopment) {
      const site = siteOf(request);
      const page = site && cache.find(site.programme, site.origin + request.url);
      if (page) {
        const scheme = site.origin.startsWith("https:") ? "https" : "http";
        return sendKept(request, response, page, common[scheme], scheme);
      }
    }
    application(request, response);
  });
  await listen(server);
  return {
    async stop() {
      await drain(server);
      await revisions.stop();
      await Promise.allSettled(databases.map((db) => db.close()));
    },
  };
}

function listen(server: http.Server): Promise<AddressInfo> {
  const port = env().PORT;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is in use by another program" : `cannot be opened (${error.code})`;
      reject(new StartError(`Port ${port} ${why}. Choose another one with PORT.`));
    });
    server.listen({ port, host: listenHost() }, () => resolve(server.address() as AddressInfo));
  });
}

/** Takes no new connection, lets what is under way finish, and after a while ends what does not. */
async function drain(server: http.Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
