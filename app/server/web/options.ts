import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";

/** The server's bundle as Remix builds it; this file is part of it. */
export type ServerBundle = ServerBuild & { entry: { module: { server: { connectProgrammes(): unknown } } } };

/** What the web server is started with. */
export interface WebOptions {
  load: () => ServerBundle | Promise<ServerBundle>;
  isDevelopment: boolean;
  /** In development: Vite, which serves the files. */
  middleware?: RequestHandler;
}
