/**
 * Who may import whom. Rooms import only rooms to their left; to the right things happen by event alone.
 */
const ROOMS = [
  "events", "identity", "texts", "programme", "attachments",
  "membership", "input", "triage", "backlog", "surveys", "meetings", "translation",
  "notifications", "search", "reports", "integrations",
];
const REMIX = "node_modules/@remix-run/";
const NOT_A_TEST = "\\.test\\.tsx?$";

const rule = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    rule("no-circles", {}, { circular: true }, "two files that import each other are one file"),
    rule("resolvable", {}, { couldNotResolve: true, pathNot: "^virtual:" }, "every import leads somewhere"),
    rule("routes-no-routes", { path: "^app/routes/" }, { path: "^app/routes/" }, "a route imports no route"),
    rule(
      "routes",
      { path: "^app/routes/" },
      { path: "^(app|prisma|tests)/", pathNot: "^app/(features|platform|ui|routes)/" },
      "routes → features, platform, ui",
    ),
    rule(
      "features",
      { path: "^app/features/", pathNot: NOT_A_TEST },
      { path: "^(app|tests)/", pathNot: "^app/(features|platform|ui)/" },
      "features → features to their left, platform, ui",
    ),
    // Each room, and everything to its right.
    ...ROOMS.slice(0, -1).map((room, index) =>
      rule(
        `${room}-only-left`,
        { path: `^app/features/${room}/` },
        { path: `^app/features/(${ROOMS.slice(index + 1).join("|")})/` },
        `${room} may not import a room to its right`,
      ),
    ),
    rule(
      "rooms-are-known",
      { path: "^app/" },
      { path: "^app/features/", pathNot: `^app/features/(${ROOMS.join("|")})/` },
      "a new room has its place in this list",
    ),
    rule("platform", { path: "^app/platform/" }, { path: "^(app|tests)/", pathNot: "^app/platform/" }, "platform → platform"),
    rule("platform-prisma", { path: "^app/platform/", pathNot: "^app/platform/db/" }, { path: "^prisma/" }, "Prisma only in platform/db"),
    rule(
      "ui",
      { path: "^app/ui/" },
      { path: "^(app|prisma|tests)/", pathNot: "^app/(ui|platform/i18n|platform/paths)/|^app/app\\.css$" },
      "ui → ui, and the language and path parts of platform",
    ),
    rule("only-entry-imports-server", { path: "^app/", pathNot: `^app/(server/|entry\\.server\\.tsx$)|${NOT_A_TEST}` }, { path: "^app/server/" }, "only entry.server imports the process"),
    rule("nobody-imports-tests", { path: "^app/", pathNot: NOT_A_TEST }, { path: "^tests/" }, "the product does not know its tests"),
    rule(
      "prisma-client",
      { path: "^app/", pathNot: "^app/(features/.*\\.server\\.tsx?$|platform/db/|server/sample/)" },
      { path: "^prisma/|node_modules/@prisma/" },
      "Prisma only in features/**/*.server.ts, platform/db, prisma, tests and the sample",
    ),
    rule(
      "remix",
      {
        path: "^app/",
        pathNot: "^app/(entry\\.|root\\.tsx|routes\\.ts|routes/|platform/http/|ui/|server/|features/.*/components/|features/identity/session\\.server\\.ts)",
      },
      { path: REMIX, dependencyTypesNot: ["type-only"] },
      "Remix only in entry.*, root, routes, platform/http, ui, a feature's components and the session",
    ),
    rule(
      "server-files-stay-on-the-server",
      { path: "^app/(ui/|features/.*/components/|features/.*(?<!\\.server|\\.test)\\.tsx?$)", pathNot: "\\.(server|test)\\.tsx?$" },
      { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
      "what may run in a browser imports no server file",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated" },
    exclude: { path: "^(tests/output|build)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"], conditionNames: ["import", "node", "default", "types"], exportsFields: ["exports"] },
  },
};
