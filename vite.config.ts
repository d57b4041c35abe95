import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** Pages ship no script of their own, so in development a saved file simply reloads the page. */
function reloadOnSave(): Plugin {
  return {
    name: "heard-reload-on-save",
    apply: "serve",
    handleHotUpdate({ server }) {
      server.ws.send({ type: "full-reload" });
    },
  };
}

/** What the server's bundle takes instead of a package, or of a file in one: see the files of ours. */
const INSTEAD = [
  { source: "turbo-stream", file: "no-page-data.ts" },
  { source: "./data.js", importer: "/@remix-run/server-runtime/", file: "call-route.ts" },
];

function takeInstead(): Plugin {
  return {
    name: "heard-take-instead",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild === true,
    enforce: "pre",
    resolveId(source, from = "") {
      const found = INSTEAD.find((one) => one.source === source && from.includes(one.importer ?? ""));
      return found && path.resolve(import.meta.dirname, "app/server/web", found.file);
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), reloadOnSave(), takeInstead()],
  build: {
    // The bundle of the server waits at its top for what is loaded once a process.
    target: isSsrBuild ? "node20" : "es2020",
    assetsInlineLimit: 0,
    rollupOptions: {
      onwarn(warning, warn) {
        // zod 4 places annotations where Rollup ignores them; harmless. Everything else is shown.
        if (warning.code === "INVALID_ANNOTATION" && warning.id?.includes("/zod/")) return;
        warn(warning);
      },
    },
  },
  // Only what is bundled takes the other file.
  ssr: { noExternal: isSsrBuild ? ["@remix-run/node", "@remix-run/server-runtime"] : [] },
}));
