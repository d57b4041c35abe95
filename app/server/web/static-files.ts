import path from "node:path";
import express, { Router } from "express";

/** The files of the build: those with a hash in their name for a year, the others for an hour. */
export function staticFiles(clientFolder: string): Router {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: "ignore" } as const;
  router.use("/assets", express.static(path.join(clientFolder, "assets"), { ...options, immutable: true, maxAge: "1y", fallthrough: true }));
  router.use(express.static(clientFolder, { ...options, maxAge: "1h" }));
  return router;
}
