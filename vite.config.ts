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

/** What the server's bundle takes instead of a package: see the file. */
const INSTEAD = [{ find: "turbo-stream", replacement: path.resolve(import.meta.dirname, "app/server/web/no-page-data.ts") }];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), reloadOnSave()],
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
  resolve: { alias: isSsrBuild ? INSTEAD : [] },
}));
