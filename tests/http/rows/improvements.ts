import { paths } from "#app/platform/paths/paths.ts";
import { makeImprovement, type MadeImprovement } from "../world.ts";
import { BACKLOG, byChangers, only, READERS, row, seenBy, type Row } from "./row.ts";

/** Improvements, and what people are told about them. */
export const IMPROVEMENT_ROWS: Row[] = [
  row({ route: "/team/improvements", path: paths.improvements, get: only(BACKLOG, "page") }),
  row({
    route: "/team/improvements/new",
    path: paths.newImprovement,
    get: seenBy(READERS.own, "page", ["leader"]),
    post: {
      fields: (_made, world, whose) => ({ title: "Phones", why: "Nobody answers", site: world.sites[whose].id }),
      expect: { own: seenBy(READERS.own, "done", ["leader"]), other: seenBy(READERS.other, "done", ["leader", "siteChampion"]) },
    },
  }),
  row<MadeImprovement>({ route: "/team/improvements/:number", record: (world, whose) => makeImprovement(world, whose), path: ({ number }) => paths.improvement(number), get: only(BACKLOG, "page") }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/edit",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number }) => paths.editImprovement(number),
    get: byChangers("page"),
    post: { fields: ({ version }, world, whose) => ({ title: "Other", why: "Other", site: world.sites[whose].id, version: String(version) }), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/status",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number }) => paths.improvementStatus(number),
    get: byChangers("page"),
    post: { fields: ({ version }) => ({ to: "accepted", version: String(version) }), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/unlink/:linkId",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number, linkId }) => paths.unlink(number, linkId),
    get: byChangers("page"),
    post: { fields: () => ({}), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/new",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number }) => paths.newUpdate(number),
    get: byChangers("page"),
    post: { fields: () => ({ said: "You said", did: "We did", audience: "public" }), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/:updateId",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number, updateId }) => paths.update(number, updateId),
    get: byChangers("page"),
    post: {
      fields: ({ updateVersion }) => ({ said: "You said so", did: "We did so", audience: "public", version: String(updateVersion) }),
      expect: byChangers("done"),
    },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/:updateId/publish",
    record: (world, whose) => makeImprovement(world, whose),
    path: ({ number, updateId }) => paths.publishUpdate(number, updateId),
    get: byChangers("page"),
    post: { fields: ({ updateVersion }) => ({ version: String(updateVersion), when: "now" }), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/:updateId/take-back",
    record: (world, whose) => makeImprovement(world, whose, { waits: true }),
    path: ({ number, updateId }) => paths.unscheduleUpdate(number, updateId),
    get: byChangers("page"),
    post: { fields: ({ updateVersion }) => ({ version: String(updateVersion) }), expect: byChangers("done") },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/:updateId/told",
    record: (world, whose) => makeImprovement(world, whose, { published: true }),
    path: ({ number, updateId }) => paths.toldOfUpdate(number, updateId),
    // Of another site a champion learns how many were told, and of nobody how.
    get: only(READERS.own, "page"),
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/updates/:updateId/correct",
    record: (world, whose) => makeImprovement(world, whose, { published: true }),
    path: ({ number, updateId }) => paths.correctUpdate(number, updateId),
    get: byChangers("page"),
    post: { fields: () => ({ said: "You said", did: "We did it better" }), expect: byChangers("done") },
  }),
];
