import { applicantActor } from "#app/features/membership/applicant.queries.server.ts";
import type { ApplicationState } from "#app/features/membership/application.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { enterApplication } from "#app/features/membership/enter-application.server.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { systemOf, type World } from "../world.ts";
import { everybody, only, row, type Row } from "./row.ts";

export interface MadeApplication {
  id: string;
  number: number;
  secret: string;
  version: number;
}

const PATH_TO: Partial<Record<ApplicationState, ApplicationState[]>> = {
  applied: [],
  offered: ["screening", "interview", "offered"],
};

/** Somebody who asks to join the own group, in Spanish, as far as a state. */
export async function makeApplication(world: World, state: "applied" | "offered" = "applied"): Promise<MadeApplication> {
  const actor = systemOf(world.programme);
  const { number, secret } = await enterApplication(actor, {
    groupId: world.groups.own.id,
    channel: "phone",
    lang: "es",
    name: "Inés Roldán",
    contactKind: "phone",
    contactValue: "555 010 0199",
    leaveMessage: false,
    bestTimes: [],
    speaks: ["es"],
    reads: [],
    hereAs: "patient",
    sites: [],
    why: "Quiero ayudar.",
    times: [],
    modes: [],
    needs: [],
  });
  const id = (await applicantActor(world.programme, secret))!.applicationId;
  let version = 0;
  for (const to of PATH_TO[state]!) await moveApplication(actor, { applicationId: id, to, version: version++, letter: true });
  return { id, number, secret, version };
}

/** A form as a browser posts it, with everything that must be there. */
export const APPLY_FIELDS = {
  name: "Amal",
  contactKind: "phone",
  contactValue: "555 010 0142",
  speaks: "ar",
  hereAs: "patient",
  isAdult: "on",
} as const;

const councilPage = (name: string, path: (lang: string, slug: string) => string, fields?: () => Record<string, string>) =>
  row({
    route: `/:lang/councils/:slug${name}`,
    path: (_made, world) => path("en", world.groups.own.slug),
    get: everybody("page"),
    post: fields && { fields, expect: everybody("done") },
  });

const ownPage = (name: string, path: (lang: string, secret: string) => string, fields?: () => Record<string, string>) =>
  row<MadeApplication>({
    route: `/:lang/a/:secret${name}`,
    record: async (world, whose) => {
      const application = await makeApplication(world);
      await askApplicant(systemOf(world.programme), { applicationId: application.id, words: "Which day suits you?", lang: "en", version: 0 });
      // Somebody else's page is one whose code nobody was given.
      return whose === "own" ? application : { ...application, secret: `${application.secret.slice(0, 8)}0000` };
    },
    path: (application) => path("en", application.secret),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: fields && { fields, expect: { own: everybody("done"), other: everybody("unknown") } },
  });

const recruitingPage = (
  name: string,
  path: (number: number) => string,
  fields: (application: MadeApplication) => Record<string, string>,
  options: { state?: "applied" | "offered"; silent?: true } = {},
) =>
  row<MadeApplication>({
    route: `/team/recruiting/:number${name}`,
    record: async (world) => {
      const application = await makeApplication(world, options.state);
      const { version } = await database(world.programme).prisma.application.findUniqueOrThrow({ where: { id: application.id }, select: { version: true } });
      return { ...application, version };
    },
    path: (application) => path(application.number),
    get: only(["coordinator"], "page"),
    post: { fields, expect: only(["coordinator"], "done") },
  });

/** Council pages, applications and their private pages, recruiting. */
export const APPLICATION_ROWS: Row[] = [
  row({ route: "/:lang/councils", path: () => "/en/councils", get: everybody("page") }),
  councilPage("", paths.council),
  councilPage("/apply", paths.apply, () => ({ ...APPLY_FIELDS, key: newFormKey() })),
  councilPage("/tell-somebody", paths.tellSomebody),
  ownPage("", paths.application),
  ownPage("/reply", paths.applicationReply, () => ({ words: "On Monday", key: newFormKey() })),
  ownPage("/add", paths.applicationAdd, () => ({ words: "I have a new number", key: newFormKey() })),
  ownPage("/withdraw", paths.applicationWithdraw, () => ({})),
  row({ route: "/team/recruiting", path: () => "/team/recruiting", get: only(["coordinator"], "page") }),
  row<string>({
    route: "/team/recruiting/letters",
    record: async (world) => {
      await prepareLetters(systemOf(world.programme));
      return "";
    },
    path: paths.letters,
    get: only(["coordinator"], "page"),
  }),
  row<{ textId: string }>({
    route: "/team/recruiting/letters/:code",
    record: async (world) => {
      await prepareLetters(systemOf(world.programme));
      return database(world.programme).prisma.letterTemplate.findUniqueOrThrow({ where: { code: "welcome" }, select: { textId: true } });
    },
    path: () => paths.letter("welcome"),
    get: only(["coordinator"], "page"),
    post: { fields: ({ textId }) => ({ words: "Dear [name], welcome to the [group].", seen: textId }), expect: only(["coordinator"], "done") },
  }),
  row({
    route: "/team/recruiting/new",
    path: () => "/team/recruiting/new",
    get: only(["coordinator"], "page"),
    post: {
      fields: (_made, world) => ({ ...APPLY_FIELDS, group: world.groups.own.slug, channel: "paper", lang: "ar", key: newFormKey() }),
      expect: only(["coordinator"], "done"),
    },
  }),
  row<MadeApplication>({
    route: "/team/recruiting/:number",
    record: (world) => makeApplication(world),
    path: (application) => paths.applicant(application.number),
    get: only(["coordinator"], "page"),
  }),
  recruitingPage("/move/:state", (number) => paths.moveApplicant(number, "screening"), ({ version }) => ({ version: String(version), letter: "on" })),
  recruitingPage("/accept", paths.acceptApplicant, ({ version }) => ({ version: String(version), kind: "patient", letter: "on" }), { state: "offered" }),
  recruitingPage("/ask", paths.askApplicant, ({ version }) => ({ version: String(version), words: "Which day?", writtenIn: "en" })),
  recruitingPage("/note", paths.noteApplicant, () => ({ words: "Call again on Friday", writtenIn: "en" })),
  recruitingPage("/language", paths.applicantLanguage, ({ version }) => ({ version: String(version), lang: "pt-BR" })),
  row<MadeApplication & { messageId: string }>({
    route: "/team/recruiting/:number/messages/:messageId/language",
    record: async (world) => {
      const application = await makeApplication(world);
      const holder = (await applicantActor(world.programme, application.secret))!;
      await writeAboutApplication(holder, { applicationId: application.id, words: "Puedo los lunes.", lang: "es" });
      const { prisma } = database(world.programme);
      const { id } = await prisma.applicationMessage.findFirstOrThrow({ where: { applicationId: application.id, side: "applicant" }, select: { id: true } });
      const { version } = await prisma.application.findUniqueOrThrow({ where: { id: application.id }, select: { version: true } });
      return { ...application, messageId: id, version };
    },
    path: (application) => paths.applicantMessageLanguage(application.number, application.messageId),
    get: only(["coordinator"], "page"),
    post: { fields: ({ version }) => ({ version: String(version), lang: "pt-BR" }), expect: only(["coordinator"], "done") },
  }),
  recruitingPage("/plan", paths.planApplicant, ({ version }) => ({ version: String(version), dueOn: "2030-01-31" })),
  recruitingPage("/withdraw", paths.withdrawApplicant, ({ version }) => ({ version: String(version) })),
  recruitingPage("/reissue", paths.reissueApplicant, () => ({})),
];
