import { beforeAll, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { removeView } from "#app/features/triage/views/remove-view.server.ts";
import { renameView } from "#app/features/triage/views/rename-view.server.ts";
import { saveView } from "#app/features/triage/views/save-view.server.ts";
import { ownView, ownViews } from "#app/features/triage/views/views.queries.server.ts";
import { MOST_VIEWS } from "#app/features/triage/views/views.ts";
import { database } from "#app/platform/db/db.ts";
import { createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

const refusal = (code: string) => expect.objectContaining({ code });
const names = async (actor: PersonActor) => (await ownViews(actor)).map(({ name, query }) => [name, query]);

test("a view is kept for whoever named it; what is no choice of the inbox, and where in it somebody was, is left out", async () => {
  expect(await saveView(small.northChampion, { name: "Casas", query: "?view=mine&theme=housing&before=4-20&unknown=1&words=%20mold%20" })).toBe("?view=mine&words=mold&theme=housing");
  expect(await names(small.northChampion)).toEqual([["Casas", "?view=mine&words=mold&theme=housing"]]);
  expect(await names(small.coordinator)).toEqual([]);
  const { id } = (await ownViews(small.northChampion))[0]!;
  const byOthers = await Promise.allSettled([ownView(small.coordinator, id), renameView(small.coordinator, { id, name: "X" }), removeView(small.coordinator, { id })]);
  for (const refused of byOthers) expect(refused).toEqual({ status: "rejected", reason: refusal("errors:notFound") });

  // The same view again: it has the other name. Neither it nor a rename can take a name that another one has.
  await saveView(small.northChampion, { name: "Mold", query: "?view=mine&theme=housing&words=mold" });
  await saveView(small.northChampion, { name: "Urgent", query: "?due=overdue" });
  await expect(saveView(small.northChampion, { name: "Mold", query: "?due=today" })).rejects.toEqual(refusal("triage:views.errors.taken"));
  await expect(renameView(small.northChampion, { id, name: "Urgent" })).rejects.toEqual(refusal("triage:views.errors.taken"));
  await renameView(small.northChampion, { id, name: "Damp" });
  await renameView(small.northChampion, { id, name: "Damp" });
  expect(await names(small.northChampion)).toEqual([["Damp", "?view=mine&words=mold&theme=housing"], ["Urgent", "?due=overdue"]]);

  await removeView(small.northChampion, { id });
  expect(await names(small.northChampion)).toEqual([["Urgent", "?due=overdue"]]);
  expect(await eventNames(small.programme, id)).toEqual(["inbox_view.saved", "inbox_view.saved", "inbox_view.renamed", "inbox_view.removed"]);
  const told = await database(small.programme).prisma.event.findMany({ where: { subjectKind: "inbox_view" }, select: { payload: true } });
  expect(told.every(({ payload }) => JSON.stringify(payload) === "{}")).toBe(true);
});

test("nobody keeps more than a handful, and whoever has no inbox keeps none", async () => {
  const saved = await Promise.allSettled(Array.from({ length: MOST_VIEWS + 2 }, (_, index) => saveView(small.coordinator, { name: `View ${index}`, query: `?words=word${index}` })));
  expect(saved.filter(({ status }) => status === "rejected")).toEqual([0, 1].map(() => ({ status: "rejected", reason: refusal("triage:views.errors.tooMany") })));
  expect(await ownViews(small.coordinator)).toHaveLength(MOST_VIEWS);
  const leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
  await expect(saveView(leader, { name: "Mine", query: "" })).rejects.toEqual(refusal("errors:notFound"));
});
