import { paths } from "#app/platform/paths/paths.ts";
import { saveView } from "#app/features/triage/views/save-view.server.ts";
import { ownViews } from "#app/features/triage/views/views.queries.server.ts";
import { makeImprovement, makeInput, type MadeInput, type Whose, type World } from "../world.ts";
import { byReaders, only, READERS, row, TEAM, type Row } from "./row.ts";

/** A view of the inbox that the coordinator named; somebody else's is that of a person who is none of the roles. */
async function makeView(world: World, whose: Whose, query: string): Promise<string> {
  const personId = whose === "own" ? world.people.coordinator : world.otherMember;
  const actor = { kind: "person" as const, programme: world.programme, personId, grants: [{ role: "coordinator" as const, scope: { kind: "programme" as const } }] };
  await saveView(actor, { name: query, query });
  return (await ownViews(actor)).find((view) => view.query === query)!.id;
}

const viewPage = (route: string, path: (id: string) => string, query: string, fields: Record<string, string>) =>
  row<string>({
    route,
    record: (world, whose) => makeView(world, whose, query),
    path: (id) => path(id),
    get: { own: only(["coordinator"], "page"), other: only([], "page") },
    post: { fields: () => fields, expect: { own: only(["coordinator"], "done"), other: only([], "done") } },
  });


/** Done with what somebody reads; of another site nothing is selected. */
const BY_READERS = { own: byReaders("done").own, other: { ...byReaders("done").other, siteChampion: "invalid" as const } };

/** Something that is done with a message selected in the inbox; who may not read it selected nothing. */
const selectedPage = (name: string, path: () => string, fields: (world: World) => Record<string, string>) =>
  row<MadeInput>({
    route: `/team/selected${name}`,
    record: makeInput,
    path: ({ id }) => `${path()}?id=${id}`,
    get: only(READERS.own, "page"),
    post: { fields: ({ id }, world) => ({ selected: `${id}.0`, ...fields(world) }), expect: BY_READERS },
  });

/** Searching in everything that somebody may read, where what is found is for each to see; views of the inbox that somebody named. */
export const SEARCH_ROWS: Row[] = [
  row({ route: "/team/search", path: () => `${paths.search()}?q=door`, get: only(TEAM, "page") }),
  row({ route: "/team/views/new", path: () => `${paths.newInboxView()}?theme=housing`, get: only(READERS.own, "page"), post: { fields: () => ({ name: "Housing" }), expect: only(READERS.own, "done") } }),
  viewPage("/team/views/:id", paths.inboxView, "?due=today", { name: "Today" }),
  viewPage("/team/views/:id/remove", paths.removeInboxView, "?due=overdue", {}),
  row<MadeInput>({ route: "/team/selected", record: makeInput, path: ({ id }) => `${paths.selected()}?id=${id}`, get: only(READERS.own, "page") }),
  selectedPage("/acknowledge", paths.acknowledgeSelected, () => ({})),
  selectedPage("/assign", paths.assignSelected, (world) => ({ person: world.people.coordinator })),
  selectedPage("/theme", paths.themeSelected, () => ({ theme: "housing" })),
  selectedPage("/set-aside", paths.setAsideSelected, () => ({ until: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) })),
  selectedPage("/close", paths.closeSelected, () => ({ reason: "spam" })),
  row<MadeInput & { improvement: number }>({
    route: "/team/selected/link",
    record: async (world, whose) => ({ ...(await makeInput(world, whose)), improvement: (await makeImprovement(world, "own")).number }),
    path: ({ id }) => `${paths.linkSelected()}?id=${id}`,
    get: only(READERS.own, "page"),
    post: { fields: ({ id, improvement }) => ({ selected: `${id}.0`, improvement: String(improvement) }), expect: BY_READERS },
  }),
  row({ route: "/team/selected/undo", path: paths.undoSelected, get: only(READERS.own, "page"), post: { fields: () => ({ act: crypto.randomUUID() }), expect: only(READERS.own, "invalid") } }),
  row({ route: "/team/search/menu", path: () => `${paths.searchMenu()}?q=door`, get: only(TEAM, "page") }),
];
