import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { noteQualification } from "#app/features/texts/qualified/note-qualification.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { readEngineState } from "#app/features/translation/engines/engines.queries.server.ts";
import { removeEngine } from "#app/features/translation/engines/remove-engine.server.ts";
import { readJob } from "#app/features/translation/outside/jobs.queries.server.ts";
import { makeJob } from "#app/features/translation/outside/make-job.server.ts";
import { askAuthor } from "#app/features/translation/questions/ask-author.server.ts";
import { changeSecondReview } from "#app/features/translation/review/change-second-review.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeInput, systemOf, type MadeInput, type Whose, type World } from "../world.ts";
import { everybody, only, PEOPLE, READERS, row, signedIn, type Row } from "./row.ts";

/** A machine that nobody can reach, so that nothing is sent anywhere. There is room for ten, so the others go. */
async function makeEngine(world: World, pair = "vi>en"): Promise<string> {
  const system = systemOf(world.programme);
  for (const { id } of (await readEngineState(system)).engines) await removeEngine(system, { id });
  return addEngine(system, { kind: "apertium", address: "http://127.0.0.1:9", pairs: [pair], getsPrivate: true });
}
const FIELDS = { kind: "apertium", address: "http://127.0.0.1:9", pairs: "vi>en" };

const enginePage = (name: string, path: (id: string) => string, fields: Record<string, string>, more: { silent?: true } = {}) =>
  row<string>({
    route: `/admin/translation/:id${name}`,
    record: (world) => makeEngine(world),
    path: (id) => path(id),
    get: only(["administrator"], "page"),
    post: { fields: () => fields, expect: only(["administrator"], "done"), ...more },
  });

/** The translator is one of Spanish; the other text is Arabic. */
const textOf = (world: World, whose: Whose) => makeInput(world, "own", { lang: whose === "own" ? "es" : "ar" });

const deskPage = (name: string, path: (textId: string, lang: string) => string, fields: Record<string, string>, before?: (world: World, input: MadeInput) => Promise<unknown>) =>
  row<MadeInput>({
    route: `/team/translation/:textId/:lang${name}`,
    record: async (world, whose) => {
      const input = await textOf(world, whose);
      await before?.(world, input);
      return input;
    },
    path: (input) => path(input.textId, "en"),
    get: { own: only(["translator"], "page"), other: signedIn("unknown") },
    post: { fields: () => fields, expect: { own: only(["translator"], "done"), other: signedIn("unknown") } },
  });

interface MadeJob {
  id: string;
  code: string;
  textId: string;
  field: string;
}

/** A job for somebody outside; of the other one the code is nobody's. */
async function makeOutsideJob(world: World, whose: Whose): Promise<MadeJob> {
  const { textId } = await makeInput(world, "own");
  const system = systemOf(world.programme);
  const id = await makeJob(system, { from: "es", to: "en", recipient: "Agency", texts: [textId], days: 14, mayPrivate: true });
  const { code } = await readJob(system, id);
  return { id, code: whose === "own" ? code! : `${code!.slice(0, 8)}0000`, textId, field: `w.${textId}.0` };
}

const jobPage = (name: string, path: (id: string) => string, fields?: Record<string, string>) =>
  row<MadeJob>({
    route: `/team/translation/outside/:id${name}`,
    record: makeOutsideJob,
    path: ({ id }) => path(id),
    get: only(["coordinator"], "page"),
    post: fields && { fields: () => fields, expect: only(["coordinator"], "done") },
  });

async function makeTranslator(world: World): Promise<{ personId: string; grantId: string }> {
  const system = systemOf(world.programme);
  const personId = await addPerson(system, { name: "Tam Translator", lang: "vi" });
  return { personId, grantId: await giveGrant(system, { personId, role: "translator", scopeKind: "programme", lang: "vi", from: new Date() }) };
}

/** Machines that draft translations, the desk, questions, people outside, qualifications. */
export const TRANSLATION_ROWS: Row[] = [
  // Before the machines of the rows below, which take this one's place: else it would fail at every Spanish text of every later row.
  deskPage("/draft", paths.askDraft, {}, (world) => makeEngine(world, "es>en")),
  row({ route: "/admin/translation", path: paths.engines, get: only(["administrator"], "page") }),
  row<string>({
    route: "/admin/translation/new",
    record: (world) => makeEngine(world),
    path: paths.newEngine,
    get: only(["administrator"], "page"),
    post: { fields: () => FIELDS, expect: only(["administrator"], "done") },
  }),
  enginePage("", paths.engine, { ...FIELDS, version: "0" }),
  enginePage("/test", paths.testEngine, {}, { silent: true }),
  enginePage("/switch", paths.switchEngine, { on: "no" }),
  enginePage("/remove", paths.removeEngine, {}),
  row({
    route: "/admin/translation/second-review",
    record: (world) => changeSecondReview(systemOf(world.programme), { on: false }),
    path: paths.secondReview,
    get: only(["administrator"], "page"),
    post: { fields: () => ({ on: "yes" }), expect: only(["administrator"], "done") },
  }),
  deskPage("/review", paths.reviewTranslation, { version: "1" }, (world, { textId }) =>
    translateText(systemOf(world.programme), { textId, lang: "en", words: "The help line does not answer.", checked: false, version: 0 }),
  ),
  deskPage("/language", paths.deskLanguage, { lang: "pt-BR", version: "0" }),
  deskPage("/ask", paths.askAuthor, { words: "Which line?" }),
  row({ route: "/team/translation/questions", path: paths.translatorQuestions, get: only(READERS.own, "page") }),
  row<string>({
    route: "/team/translation/questions/:id",
    record: async (world) => {
      const { textId } = await makeInput(world, "own");
      return askAuthor(systemOf(world.programme), { textId, to: "en", words: "Which line?", lang: "en" });
    },
    path: paths.translatorQuestion,
    get: only(["coordinator"], "page"),
    post: { fields: () => ({ words: "The one of the clinic." }), expect: only(["coordinator"], "done") },
  }),
  row({ route: "/team/translation/outside", path: paths.outsideJobs, get: only(["coordinator"], "page") }),
  row<MadeInput>({
    route: "/team/translation/outside/new",
    record: (world) => makeInput(world, "own"),
    path: paths.newOutsideJob,
    get: only(["coordinator"], "page"),
    post: { fields: ({ textId }) => ({ from: "es", to: "en", recipient: "Agency", texts: textId, days: "14", mayPrivate: "on" }), expect: only(["coordinator"], "done") },
  }),
  jobPage("", paths.outsideJob),
  jobPage("/revoke", paths.revokeOutsideJob, {}),
  row<MadeJob>({
    route: "/:lang/t/:code",
    record: makeOutsideJob,
    path: ({ code }) => paths.outsideTranslation("en", code),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: ({ field }) => ({ name: "Lina", [field]: "The help line does not answer in Spanish." }), expect: { own: everybody("done"), other: everybody("unknown") } },
  }),
  row<MadeJob>({
    route: "/:lang/t/:code/texts/:textId/language",
    record: makeOutsideJob,
    path: ({ code, textId }) => paths.outsideLanguage("en", code, textId),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({ lang: "pt-BR", version: "0" }), expect: { own: everybody("done"), other: everybody("unknown") } },
  }),
  row<{ grantId: string }>({
    route: "/team/people/translators/:grantId/qualify",
    record: makeTranslator,
    path: ({ grantId }) => paths.qualify(grantId),
    get: only(PEOPLE, "page"),
    post: { fields: () => ({ direction: "into", how: "tested", since: "2024-01-02" }), expect: only(PEOPLE, "done") },
  }),
  row<string>({
    route: "/team/people/qualifications/:id/end",
    record: async (world) => {
      const { personId } = await makeTranslator(world);
      await noteQualification(systemOf(world.programme), { personId, from: "en", to: "vi", how: "tested", since: "2024-01-02" });
      return (await database(world.programme).prisma.translatorQualification.findFirstOrThrow({ where: { personId } })).id;
    },
    path: paths.endQualification,
    get: only(PEOPLE, "page"),
    post: { fields: () => ({}), expect: only(PEOPLE, "done") },
  }),
];
