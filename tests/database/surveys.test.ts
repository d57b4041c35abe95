import { describe, expect, test } from "vitest";
import { addPage } from "#app/features/surveys/add-page.server.ts";
import { readSurveyToBuild } from "#app/features/surveys/builder.queries.server.ts";
import { editSurvey } from "#app/features/surveys/edit-survey.server.ts";
import { remindSilent } from "#app/features/surveys/invitations/remind-silent.server.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import closeSurveys from "#app/features/surveys/close-surveys.timer.server.ts";
import { checkDefinition } from "#app/features/surveys/definition-check.ts";
import { textIdsOf } from "#app/features/surveys/definition.ts";
import { publishVersion } from "#app/features/surveys/publish-version.server.ts";
import { reopenSurvey } from "#app/features/surveys/reopen-survey.server.ts";
import { readAskedSurvey, surveyLanguages } from "#app/features/surveys/survey.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey, draftSurvey } from "#tests/setup/survey.ts";

const refusal = (code: string) => expect.objectContaining({ code });

describe("a survey", () => {
  test("begins as a draft whose words are critical, wanted in every language, and asked of nobody", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { id, number, slug } = await draftSurvey(coordinator, { title: "¿Cómo le fue, señora?", origin: "imported" });
    expect(slug).toBe("como-le-fue-senora");
    expect(await readAskedSurvey(coordinator, { number })).toBeNull();
    const texts = await database(programme).prisma.text.findMany({ where: { subjectId: id }, include: { translations: true } });
    expect(texts.length).toBe(7);
    expect(texts.every(({ critical, audience }) => critical && audience === "public")).toBe(true);
    // The title came in one language and waits for two; what came in three is there, and nobody has checked it.
    const title = texts.find(({ kind }) => kind === "survey_title")!;
    expect(title.translations.map(({ lang, words }) => [lang, words]).sort()).toEqual([["ar", null], ["es", null]]);
    expect(title.translations[0]!.dueAt!.getTime() - Date.now()).toBeGreaterThan(6 * 86_400_000);
    const questions = texts.filter(({ kind }) => kind === "survey_question");
    expect(questions.flatMap(({ translations }) => translations.map(({ origin, reviewedAt }) => [origin, reviewedAt]))).toEqual(questions.flatMap(() => [["imported", null], ["imported", null]]));
    expect(await eventNames(programme, id)).toEqual(["survey.created"]);
  });

  test("two of one title have addresses of their own", async () => {
    const { coordinator } = await smallProgramme();
    const [one, two] = [await draftSurvey(coordinator), await draftSurvey(coordinator)];
    expect(one.slug).toBe("asking-in-private");
    expect(two.slug).toMatch(/^asking-in-private-[0-9a-f]{6}$/);
    expect(two.number).toBe(one.number + 1);
  });

  test("is made and changed by coordinators only", async () => {
    const { system, northChampion } = await smallProgramme();
    const { number } = await draftSurvey(system);
    const member = await createPerson(system, "Mila Member", []);
    await expect(draftSurvey(northChampion)).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(publishVersion(northChampion, { number, draft: "1.0" })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(publishVersion(member, { number, draft: "1.0" })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("is published with its words sealed, closed and opened again", async () => {
    const { programme, coordinator } = await smallProgramme();
    const asked = await createSurvey(coordinator);
    expect(asked).toMatchObject({ state: "open", version: { number: 1 } });
    expect(checkDefinition(asked.version.definition)).toEqual([]);
    const texts = await database(programme).prisma.text.findMany({ where: { id: { in: textIdsOf(asked.version.definition) } } });
    expect(texts.length).toBe(7);
    expect(texts.every(({ sealedAt }) => sealedAt !== null)).toBe(true);
    await expect(publishVersion(coordinator, { number: asked.number, draft: "2.0" })).rejects.toEqual(refusal("surveys:errors.nothingChanged"));
    await closeSurvey(coordinator, { number: asked.number });
    await expect(closeSurvey(coordinator, { number: asked.number })).rejects.toEqual(refusal("surveys:errors.notOpen"));
    expect((await readAskedSurvey(coordinator, { slug: asked.slug }))!.state).toBe("closed");
    await reopenSurvey(coordinator, { number: asked.number });
    expect((await readAskedSurvey(coordinator, { slug: asked.slug }))!.state).toBe("open");
    expect(await eventNames(programme, asked.id)).toEqual(["survey.created", "survey.published", "survey.closed", "survey.reopened"]);
  });

  test("that is closed stays as it was asked: neither questions nor settings change, and nobody is invited or reminded", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await createSurvey(coordinator);
    await closeSurvey(coordinator, { number });
    const closed = refusal("surveys:errors.closed");
    await expect(addPage(coordinator, { number, draft: "2.0" })).rejects.toEqual(closed);
    await expect(publishVersion(coordinator, { number, draft: "2.0" })).rejects.toEqual(closed);
    await expect(editSurvey(coordinator, { number, version: 2, privacy: "unnamed", hasReceipts: false, isOpenToAll: true })).rejects.toEqual(closed);
    await expect(remindSilent(coordinator, { number })).rejects.toEqual(refusal("surveys:errors.notOpen"));
    expect((await readSurveyToBuild(coordinator, number))).toMatchObject({ canChange: true, canEdit: false });
  });

  test("takes no invitations on the day after its last one, before it is closed by itself", async () => {
    const { programme, coordinator } = await smallProgramme();
    const asked = await createSurvey(coordinator);
    await database(programme).prisma.survey.update({ where: { id: asked.id }, data: { closesOn: new Date("2031-05-10T00:00:00Z") } });
    const remind = (moment: string) => at(new Date(moment), () => remindSilent(coordinator, { number: asked.number }));
    await expect(remind("2031-05-11T03:59:00Z")).rejects.toEqual(refusal("surveys:invitations.errors.nobodyToRemind"));
    await expect(remind("2031-05-11T04:01:00Z")).rejects.toEqual(refusal("surveys:errors.notOpen"));
  });

  test("stays closed once somebody answered: a few more answers would show what those few said", async () => {
    const { programme, coordinator } = await smallProgramme();
    const asked = await createSurvey(coordinator);
    await database(programme).prisma.response.create({
      data: { id: newId(), surveyId: asked.id, versionId: asked.version.id, lang: "en", mode: "paper", answers: {}, day: new Date("2026-11-16T00:00:00Z") },
    });
    await closeSurvey(coordinator, { number: asked.number });
    await expect(reopenSurvey(coordinator, { number: asked.number })).rejects.toEqual(refusal("surveys:errors.answered"));
  });

  test("is closed by itself once its last day is over where the programme is, and only then", async () => {
    const { programme, coordinator } = await smallProgramme();
    const asked = await createSurvey(coordinator);
    await database(programme).prisma.survey.update({ where: { id: asked.id }, data: { closesOn: new Date("2031-05-10T00:00:00Z") } });
    const state = async (moment: string) => {
      await at(new Date(moment), () => closeSurveys.run({ kind: "system", programme }));
      return (await readAskedSurvey(coordinator, { slug: asked.slug }))!.state;
    };
    // Midnight of New York is four hours after that of UTC.
    expect(await state("2031-05-11T03:59:00Z")).toBe("open");
    expect(await state("2031-05-11T04:01:00Z")).toBe("closed");
    expect(await state("2031-05-11T05:01:00Z")).toBe("closed");
  });

  test("with a problem is not published", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await draftSurvey(coordinator, { questions: [] });
    await expect(publishVersion(coordinator, { number, draft: "1.0" })).rejects.toEqual(refusal("surveys:errors.problems"));
  });

  test("says how far each language is", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { version } = await createSurvey(coordinator);
    const ids = textIdsOf(version.definition);
    const ready = { translated: 7, reviewed: 7, of: 7, isReady: true };
    expect(await surveyLanguages(coordinator, ids, ["es", "en", "ar", "vi"])).toEqual([
      { lang: "en", ...ready },
      { lang: "es", ...ready },
      { lang: "ar", ...ready },
      { lang: "vi", translated: 0, reviewed: 0, of: 7, isReady: false },
    ]);
    await database(programme).prisma.translation.updateMany({ where: { textId: ids[3], lang: "ar" }, data: { reviewedAt: null } });
    expect((await surveyLanguages(coordinator, ids, ["ar"]))[0]).toEqual({ lang: "ar", translated: 7, reviewed: 6, of: 7, isReady: false });
  });
});

test("PostgreSQL itself refuses to change a published version, whoever asks", async () => {
  const { programme, coordinator } = await smallProgramme();
  const { version } = await createSurvey(coordinator);
  const { pool } = database(programme);
  const change = (sql: string) => pool.query(`update survey_versions set ${sql} where id = $1`, [version.id]);
  await expect(change(`definition = '{"pages": []}'`)).rejects.toThrow("a published version cannot change");
  await expect(change("published_at = null")).rejects.toThrow("a published version cannot change");
  await expect(change("number = 7")).rejects.toThrow("a published version cannot change");
});
