import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { writeNote } from "#app/features/backlog/notes/write-note.server.ts";
import { rankOfNumber } from "#app/features/backlog/order/rank.ts";
import { relateImprovement } from "#app/features/backlog/relations/relate-improvement.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeImprovement, systemOf, type MadeImprovement, type Whose, type World } from "../world.ts";
import { BACKLOG, byChangers, only, READERS, row, seenBy, type Row } from "./row.ts";

/** An improvement of the own or the other site, with another one of the whole programme. */
async function twoImprovements(world: World, whose: Whose) {
  const made = await makeImprovement(world, whose);
  return { ...made, other: (await startImprovement(systemOf(world.programme), { title: "Letters", why: "They are in English." })).number };
}

type Two = MadeImprovement & { other: number };

const merged = async (world: World, whose: Whose) => {
  const made = await twoImprovements(world, whose);
  await mergeImprovement(systemOf(world.programme), { number: made.number, into: made.other, version: made.version });
  return made;
};

const related = async (world: World, whose: Whose) => {
  const made = await twoImprovements(world, whose);
  return { ...made, relationId: await relateImprovement(systemOf(world.programme), { number: made.number, other: made.other, as: "blocks" }) };
};

const unlinked = async (world: World, whose: Whose) => {
  const made = await makeImprovement(world, whose);
  await unlinkInput(systemOf(world.programme), { linkId: made.linkId });
  return made;
};

const noted = async (world: World, whose: Whose) => {
  const made = await makeImprovement(world, whose);
  return { ...made, noteId: await writeNote(systemOf(world.programme), { number: made.number, words: "The landlord says no." }) };
};

/** The board, the order by hand, merging, what improvements have to do with each other, and what the team says about them. */
export const BACKLOG_ROWS: Row[] = [
  row({ route: "/team/improvements/board", path: paths.improvementBoard, get: only(BACKLOG, "page") }),
  row<Two>({
    route: "/team/improvements/:number/priority",
    record: twoImprovements,
    path: ({ number }) => paths.improvementPriority(number),
    get: byChangers("page"),
    post: { fields: ({ number }) => ({ to: "down", rank: rankOfNumber(number) }), expect: byChangers("done") },
  }),
  row<Two>({
    route: "/team/improvements/:number/merge",
    record: twoImprovements,
    path: ({ number }) => paths.mergeImprovement(number),
    get: byChangers("page"),
    post: { fields: ({ other, version }) => ({ into: String(other), version: String(version) }), expect: byChangers("done") },
  }),
  row<Two>({
    route: "/team/improvements/:number/take-apart",
    record: merged,
    path: ({ number }) => paths.takeApart(number),
    get: byChangers("page"),
    post: { fields: ({ version }) => ({ version: String(version + 1) }), expect: byChangers("done") },
  }),
  row<Two>({
    route: "/team/improvements/:number/relations/new",
    record: twoImprovements,
    path: ({ number }) => paths.relateImprovement(number),
    get: byChangers("page"),
    post: { fields: ({ other }) => ({ as: "blocked_by", other: String(other) }), expect: byChangers("done") },
  }),
  row<Two & { relationId: string }>({
    route: "/team/improvements/:number/relations/:relationId/remove",
    record: related,
    path: ({ number, relationId }) => paths.unrelateImprovement(number, relationId),
    get: byChangers("page"),
    post: { fields: () => ({}), expect: byChangers("done") },
  }),
  // The team's own words: also champions of another site read and write them, leaders do not.
  row<MadeImprovement>({
    route: "/team/improvements/:number/notes",
    record: makeImprovement,
    path: ({ number }) => paths.improvementNotes(number),
    get: only(READERS.own, "page"),
    post: { fields: () => ({ words: "The landlord says no." }), expect: only(READERS.own, "done") },
  }),
  row<MadeImprovement & { noteId: string }>({
    route: "/team/improvements/:number/notes/:noteId/remove",
    record: noted,
    path: ({ number, noteId }) => paths.removeImprovementNote(number, noteId),
    get: seenBy(["coordinator"], "page", READERS.own),
    post: { fields: () => ({}), expect: seenBy(["coordinator"], "done", READERS.own) },
  }),
  row<MadeImprovement>({
    route: "/team/improvements/:number/link-again/:linkId",
    record: unlinked,
    path: ({ number, linkId }) => paths.linkAgain(number, linkId),
    get: byChangers("page"),
    post: { fields: () => ({}), expect: byChangers("done") },
  }),
];
