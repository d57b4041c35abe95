/**
 * Options of the Remix Vite plugin; `vite.config.ts` imports them.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
const config = {
  appDirectory: "app",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Off on purpose: it opens the /__manifest endpoint, whose denial-of-service advisories have no fix in Remix 2.
    v3_lazyRouteDiscovery: false,
  },
};

export default config;
