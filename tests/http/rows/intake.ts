import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeOwnCase, versionOf, type Stage } from "#tests/setup/own-case.ts";
import { makeImprovement, makeInput, systemOf, type MadeInput, type Whose, type World } from "../world.ts";
import { byReaders, everybody, only, row, signedIn, type Row } from "./row.ts";

interface MadeCase extends MadeInput {
  version: string;
}

/** Somebody's own case of the own or the other site, at a stage. */
async function makeCase(world: World, whose: Whose, stage: Stage, options: { personId?: string } = {}): Promise<MadeCase> {
  const input = await makeInput(world, whose, { ...options, contact: true });
  await makeOwnCase(systemOf(world.programme), input.id, stage, { toId: world.people.intake, consent: { words: true } });
  return { ...input, version: String(await versionOf(world.programme, input.id)) };
}

const receiptPage = (name: string, stage: Stage, path: (lang: string, secret: string) => string, fields: () => Record<string, string>) =>
  row<MadeCase>({
    route: `/:lang/r/:secret/${name}`,
    record: async (world, whose) => {
      const made = await makeCase(world, "own", stage);
      return whose === "own" ? made : { ...made, secret: `${made.secret.slice(0, 8)}0000` };
    },
    path: ({ secret }) => path("en", secret),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields, expect: { own: everybody("done"), other: everybody("unknown") } },
  });

const saidPage = (name: string, stage: Stage, path: (number: number) => string, fields: () => Record<string, string>) =>
  row<MadeCase>({
    route: `/me/said/:number/${name}`,
    record: (world, whose) => makeCase(world, "own", stage, { personId: whose === "own" ? world.people.member : world.otherMember }),
    path: ({ number }) => path(number),
    get: { own: only(["member"], "page"), other: signedIn("unknown") },
    post: { fields, expect: { own: only(["member"], "done"), other: signedIn("unknown") } },
  });

/** Pages of a case: of coordinators and intake, or of coordinators alone. No champion has one, of no site. */
const casePage = (
  name: string,
  stage: Stage,
  path: (id: string) => string,
  fields?: (made: MadeCase, world: World) => Record<string, string>,
  roles: Parameters<typeof only>[0] = ["coordinator", "intake"],
) =>
  row<MadeCase>({
    route: name,
    record: (world, whose) => makeCase(world, whose, stage),
    path: ({ id }) => path(id),
    get: only(roles, "page"),
    ...(fields && { post: { fields: (made: MadeCase, world: World) => ({ version: made.version, ...fields(made, world) }), expect: only(roles, "done") } }),
  });

/** In the time zone of an empty programme: the machine's. */
const today = () => new Intl.DateTimeFormat("en-CA").format(new Date());
const consent = () => ({ consent: "yes", reach: "another", contactKind: "phone", contactValue: "555-0188-77", key: newFormKey() });

/** People's own cases, and masking what could tell who somebody is. */
export const INTAKE_ROWS: Row[] = [
  receiptPage("consent", "waiting", paths.receiptConsent, consent),
  receiptPage("consent/revoke", "ready", paths.receiptRevoke, () => ({})),
  saidPage("consent", "waiting", paths.saidConsent, consent),
  saidPage("consent/revoke", "ready", paths.saidRevoke, () => ({})),
  row<MadeInput>({
    route: "/team/inbox/:id/intake",
    record: (world, whose) => makeInput(world, whose),
    path: ({ id }) => paths.sendToIntake(id),
    get: byReaders("page"),
    post: { fields: () => ({ reason: "asks_for_help", need: "housing", version: "0" }), expect: byReaders("done") },
  }),
  row<MadeInput>({
    route: "/team/inbox/:id/redact",
    record: (world, whose) => makeInput(world, whose),
    path: ({ id }) => paths.redact(id),
    get: byReaders("page"),
    post: { fields: () => ({ more: "ayuda", moreKind: "other", step: "confirm", version: "0" }), expect: byReaders("done") },
  }),
  casePage("/team/inbox/:id/return", "waiting", paths.returnFromIntake, () => ({ reason: "no_own_case" }), ["coordinator"]),
  row<MadeCase & { improvement: number }>({
    route: "/team/inbox/:id/lesson",
    record: async (world, whose) => ({ ...(await makeCase(world, whose, "waiting")), improvement: (await makeImprovement(world, whose)).number }),
    path: ({ id }) => paths.lesson(id),
    get: only(["coordinator"], "page"),
    post: {
      fields: ({ improvement, version }) => ({ improvement: String(improvement), lesson: "The intake line was closed at noon.", version }),
      expect: only(["coordinator"], "done"),
    },
  }),
  row({ route: "/team/intake", path: paths.intake, get: only(["coordinator", "intake"], "page") }),
  casePage("/team/intake/:id", "ready", paths.intakeCase),
  casePage("/team/intake/:id/acknowledge", "waiting", paths.acknowledgeCase, () => ({})),
  casePage("/team/intake/:id/consent", "waiting", paths.takeConsent, () => consent(), ["coordinator"]),
  casePage("/team/intake/:id/consent/revoke", "ready", paths.revokeForThem, () => ({}), ["coordinator"]),
  casePage("/team/intake/:id/hand-over", "ready", paths.handOver, (_made, world) => ({ to: world.people.intake, way: "in_person", need: "housing" })),
  row<MadeCase>({
    route: "/team/intake/:id/words/:textId/language",
    record: (world, whose) => makeCase(world, whose, "ready"),
    path: ({ id, textId }) => paths.caseLanguage(id, textId),
    get: only(["coordinator", "intake"], "page"),
    post: { fields: ({ version }) => ({ version, lang: "pt-BR" }), expect: only(["coordinator", "intake"], "done") },
  }),
  casePage("/team/intake/:id/attempt", "passed_on", paths.recordAttempt, () => ({ on: today(), result: "no_answer" })),
  casePage("/team/intake/:id/close", "passed_on", paths.closeCase, () => ({ outcome: "declined" })),
  casePage("/team/intake/:id/sheet", "ready", paths.caseSheet),
  row<MadeInput>({
    route: "/team/intake/:id/original",
    record: async (world, whose) => {
      const input = await makeInput(world, whose);
      await redactInput(systemOf(world.programme), { inputId: input.id, version: 0, texts: [{ textId: input.textId, spans: [{ start: 0, end: 2, kind: "other" }] }] });
      return input;
    },
    path: ({ id }) => paths.seeOriginal(id),
    // Nobody but intake: not even coordinators, who read the message before.
    get: only(["intake"], "page"),
    post: { fields: () => ({}), expect: only(["intake"], "done") },
  }),
];
