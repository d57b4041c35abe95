import { readdirSync } from "node:fs";
import path from "node:path";
import express, { Router } from "express";

/**
 * The files of the build: those with a hash in their name for a year, the others for an hour. They are listed once, so that no
 * page waits until the disk has said that it is none of them.
 */
export function staticFiles(clientFolder: string): Router {
  const files = new Set(readdirSync(clientFolder, { recursive: true, encoding: "utf8" }).map((name) => `/${name.split(path.sep).join("/")}`));
  const options = { index: false, redirect: false, dotfiles: "ignore" } as const;
  const hashed = express.static(path.join(clientFolder, "assets"), { ...options, immutable: true, maxAge: "1y", fallthrough: true });
  const named = express.static(clientFolder, { ...options, maxAge: "1h" });
  const router = Router();
  router.use((request, _response, next) => next(files.has(request.path) ? undefined : "router"));
  router.use("/assets", hashed);
  router.use(named);
  return router;
}
