import { expect, test } from "vitest";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { buildMail } from "#app/features/notifications/build-mail.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, inputRow, smallProgramme } from "#tests/setup/small-programme.ts";

test("whoever has work is told once a day how much waits, never what; what was done since is not counted", async () => {
  const { programme, system, coordinator, north, south } = await smallProgramme();
  const db = database(programme).prisma;
  const colleague = async (name: string, grant: { role: "coordinator" | "champion" | "translator"; siteId?: string; lang?: string }) => {
    const personId = await addPerson(system, { name, lang: "es", email: `${name.toLowerCase()}@team.test` });
    const { role, siteId, lang } = grant;
    await giveGrant(system, { personId, role, ...(siteId ? { scopeKind: "site" as const, scopeId: siteId } : { scopeKind: "programme" as const }), ...(lang && { lang }), from: new Date("2026-01-01") });
    return { kind: "person" as const, programme, personId, grants: [{ role, scope: { kind: "programme" as const } }] };
  };
  const cora = await colleague("Cora", { role: "coordinator" });
  const [noa, tara] = [await colleague("Noa", { role: "champion", siteId: north }), await colleague("Tara", { role: "translator", lang: "ar" })];
  await colleague("Sol", { role: "champion", siteId: south });
  await colleague("Vy", { role: "translator", lang: "vi" });
  await chooseNotifications(noa, { cadences: { team_work: "at_once" }, quiet: null });

  const said = (words: string, lang: string) => createInput(coordinator, { words, lang });
  const first = await said("الانتظار طويل", "ar");
  await said("The door is heavy", "en");
  await settleAll(programme);
  const told = await db.delivery.findMany({ where: { template: "work_waiting" }, orderBy: { recipientId: "asc" } });
  const states = (id: string) => told.filter(({ recipientId }) => recipientId === id).map(({ state }) => state);
  // No mail server here: whoever is told at once has each kept for the outbox; the others have one that waits, whatever comes.
  expect([cora, noa, tara].map(({ personId }) => states(personId))).toEqual([["held"], ["kept", "kept"], ["held"]]);
  expect(new Set(told.map(({ recipientId }) => recipientId)).size).toBe(3);

  const mailTo = async (id: string) => buildMail(programme, told.find(({ recipientId }) => recipientId === id)!, { address: "x@team.test", lang: "es" });
  const mail = (await mailTo(cora.personId))!;
  expect(mail.text).toContain("2 mensajes que nadie ha leído todavía\nhttp");
  expect(mail.subject + mail.text + mail.html).not.toMatch(/الانتظار|door/);
  expect((await mailTo(tara.personId))!.text).toMatch(/\d textos? por traducir/);
  const { version } = await inputRow(programme, first.inputId);
  await acknowledgeInput(coordinator, { inputId: first.inputId, version });
  expect((await mailTo(cora.personId))!.text).toContain("1 mensaje que nadie ha leído todavía");
  await db.input.updateMany({ data: { status: "acknowledged" } });
  expect(await mailTo(noa.personId)).toBeNull();
});
