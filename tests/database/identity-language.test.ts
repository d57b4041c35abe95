import { expect, test } from "vitest";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { startSession } from "#app/features/identity/session.server.ts";
import { database } from "#app/platform/db/db.ts";
import * as languageRoute from "#app/routes/member/language.tsx";
import { answerOf, browserRequest, contextOf } from "#tests/setup/call-route.ts";
import { testProgramme } from "#tests/setup/programme.ts";

function choose(programme: string, path: string, fields: Record<string, string>, cookie?: string) {
  return answerOf(languageRoute.action({ request: browserRequest(path, { fields, cookie }), params: {}, context: contextOf(programme) }));
}

test("a language is remembered in a cookie and in the account, and the page comes back", async () => {
  const programme = await testProgramme();
  const personId = await addPerson({ kind: "system", programme }, { name: "Amal", lang: "ar" });
  const session = (await startSession(programme, personId)).split(";")[0]!;
  const answer = await choose(programme, "/language", { lang: "es", next: "/me/said?x=1" }, session);
  expect(answer).toMatchObject({ status: 303, location: "/me/said?x=1" });
  expect(answer.cookies).toEqual([expect.stringMatching(/^heard_lang=es; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)]);
  expect((await database(programme).prisma.person.findUniqueOrThrow({ where: { id: personId } })).lang).toBe("es");
});

test("from inside a form the browser is told to post what was typed to the page again", async () => {
  const programme = await testProgramme();
  const answer = await choose(programme, "/language?retype&next=%2Fme%2Fsay", { "page-lang": "ar", lang: "so", words: "typed", next: "/elsewhere" });
  expect(answer).toMatchObject({ status: 307, location: "/me/say?retype" });
  expect(await choose(programme, "/language?retype&next=%2Fteam%2Finbox%3Fa%3D1", { lang: "ar" })).toMatchObject({ location: "/team/inbox?a=1&retype" });
});

test("a public page comes back in the language that was chosen, and only pages of ours do", async () => {
  const programme = await testProgramme();
  expect(await choose(programme, "/language", { lang: "ar", next: "/es/changes/3?x=1" })).toMatchObject({ location: "/ar/changes/3?x=1" });
  expect(await choose(programme, "/language", { lang: "ar", next: "/es?x=1" })).toMatchObject({ location: "/ar?x=1" });
  expect(await choose(programme, "/language", { lang: "ar", next: "//evil.example" })).toMatchObject({ location: "/" });
  expect(await choose(programme, "/language", { lang: "xx", next: "/me" })).toMatchObject({ status: 400 });
});
