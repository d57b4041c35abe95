import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { noteInput } from "#app/features/triage/together/note-input.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { setAsideInput } from "#app/features/triage/set-aside-input.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { newAddress } from "./client.ts";
import { byReaders, everybody, only, PEOPLE, READERS, row, seenBy, signedIn, TEAM, type Row } from "./rows/row.ts";
import { BACKLOG_ROWS } from "./rows/backlog.ts";
import { CYCLE_ROWS } from "./rows/cycles.ts";
import { FILE_ROWS } from "./rows/files.ts";
import { IMPROVEMENT_ROWS } from "./rows/improvements.ts";
import { INTAKE_ROWS } from "./rows/intake.ts";
import { MEETING_ROWS } from "./rows/meetings.ts";
import { NOTIFICATION_ROWS } from "./rows/notifications.ts";
import { MEMBERSHIP_ROWS } from "./rows/membership.ts";
import { REPLY_ROWS } from "./rows/replies.ts";
import { ROUTING_ROWS } from "./rows/routing.ts";
import { RESULT_ROWS } from "./rows/survey-results.ts";
import { SEARCH_ROWS } from "./rows/search.ts";
import { SURVEY_ROWS } from "./rows/surveys.ts";
import { TRANSLATION_ROWS } from "./rows/translation.ts";
import { makeDelivery, makeImprovement, makeInput, renewSession, systemOf, type MadeImprovement, type MadeInput, type Whose, type World } from "./world.ts";

const inputOf = (world: World, whose: Whose) => makeInput(world, whose);
const NEVER_MET = "Nothing about us without us";

const publicPage = (route: string, path: string) => row({ route, path: () => path, get: everybody("page") });

const receiptPage = (name: string, path: (lang: string, secret: string) => string, fields?: () => Record<string, string>, before?: (world: World, input: MadeInput) => Promise<void>) =>
  row<MadeInput>({
    route: `/:lang/r/:secret${name}`,
    record: async (world, whose) => {
      const input = await makeInput(world, "own");
      await before?.(world, input);
      // Somebody else's receipt is one whose code nobody was given.
      return whose === "own" ? input : { ...input, secret: `${input.secret.slice(0, 8)}0000` };
    },
    path: (input) => path("en", input.secret),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: fields && { fields, expect: { own: everybody("done"), other: everybody("unknown") } },
  });

const saidPage = (name: string, path: (number: number) => string, fields?: () => Record<string, string>, before?: (world: World, input: MadeInput) => Promise<void>) =>
  row<MadeInput>({
    route: `/me/said/:number${name}`,
    record: async (world, whose) => {
      const input = await makeInput(world, "own", { personId: whose === "own" ? world.people.member : world.otherMember });
      await before?.(world, input);
      return input;
    },
    path: (input) => path(input.number),
    get: { own: only(["member"], "page"), other: signedIn("unknown") },
    post: fields && { fields, expect: { own: only(["member"], "done"), other: signedIn("unknown") } },
  });

const nextWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

const inboxPage = (name: string, path: (id: string) => string, fields: (input: MadeInput, world: World) => Record<string, string>, before?: (input: MadeInput, world: World) => Promise<unknown>) =>
  row<MadeInput>({
    route: `/team/inbox/:id/${name}`,
    record: async (world, whose) => {
      const input = await inputOf(world, whose);
      await before?.(input, world);
      return input;
    },
    path: (input) => path(input.id),
    get: byReaders("page"),
    post: { fields, expect: byReaders("done") },
  });

const asked = async (world: World, input: MadeInput) => {
  await askContributor(systemOf(world.programme), { inputId: input.id, words: "Which day was it?", lang: "en", version: 0 });
};

export const ROLE_TABLE: Row[] = [
  row({ route: "/", path: () => "/", get: everybody("moved") }),

  // Patients and visitors.
  publicPage("/:lang", "/en"),
  row({
    route: "/:lang/tell-us",
    path: () => "/en/tell-us",
    get: everybody("page"),
    post: { fields: () => ({ words: NEVER_MET, key: newFormKey(), contact: "no" }), expect: everybody("done") },
  }),
  row<MadeInput>({
    route: "/:lang/receipt",
    record: (world) => makeInput(world, "own"),
    path: () => "/en/receipt",
    get: everybody("page"),
    post: { fields: (input, _world, whose) => ({ code: whose === "own" ? input.secret : "0000-0000-0000" }), expect: { own: everybody("done"), other: everybody("invalid") }, silent: true },
  }),
  receiptPage("", paths.receipt),
  receiptPage("/reply", paths.receiptReply, () => ({ words: "On Monday", key: newFormKey() }), asked),
  receiptPage("/add", paths.receiptAdd, () => ({ words: "And on Tuesday", key: newFormKey() })),
  receiptPage("/amend", paths.receiptAmend, () => ({ words: "Other words" })),
  receiptPage("/quote", paths.receiptQuote, () => ({ allow: "yes" })),
  receiptPage("/language", paths.receiptLanguage, () => ({ wroteIn: "pt-BR" })),
  receiptPage("/withdraw", paths.receiptWithdraw, () => ({})),
  publicPage("/:lang/changes", "/en/changes"),
  row<MadeImprovement>({
    route: "/:lang/changes/:number",
    record: (world, whose) => makeImprovement(world, "own", { published: whose === "own" }),
    path: (improvement) => paths.change("en", improvement.number),
    get: { own: everybody("page"), other: everybody("unknown") },
  }),
  row<MadeImprovement>({
    route: "/:lang/changes/:number/:update",
    record: (world, whose) => makeImprovement(world, "own", { published: whose === "own" }),
    path: (improvement) => paths.changeUpdate("en", improvement.number, 1),
    get: { own: everybody("page"), other: everybody("unknown") },
  }),
  publicPage("/feeds/:lang/changes.atom", paths.changesFeed("en")),
  publicPage("/:lang/contact", "/en/contact"),
  publicPage("/:lang/who-reads", "/en/who-reads"),
  publicPage("/:lang/privacy", "/en/privacy"),
  publicPage("/:lang/accessibility", "/en/accessibility"),
  row({
    route: "/:lang/sign-in",
    path: () => "/en/sign-in",
    get: everybody("page"),
    post: { fields: () => ({ email: `nobody.${newAddress()}@heard.example` }), expect: everybody("done"), silent: true },
  }),
  row({
    route: "/:lang/sign-in/code",
    path: () => "/en/sign-in/code",
    // Without having asked for a code both lead back to where one is asked for.
    get: everybody("sign-in"),
    post: { fields: () => ({ code: "123456" }), expect: everybody("sign-in"), silent: true },
  }),
  row({
    route: "/:lang/sign-in/link/:token",
    path: () => paths.signInLink("en", "a".repeat(43)),
    get: everybody("page"),
    post: { fields: () => ({}), expect: everybody("invalid"), silent: true },
  }),
  row({
    route: "/:lang/sign-in/card",
    path: () => "/en/sign-in/card",
    get: everybody("page"),
    post: { fields: () => ({ code: "0000-0000-0000" }), expect: everybody("invalid"), silent: true },
  }),
  row<string>({
    route: "/:lang/card/:secret",
    record: async (world, whose) => (whose === "own" ? issueCard(systemOf(world.programme), world.people.member) : "000000000000"),
    path: (secret) => paths.signInCardLink("en", secret),
    get: everybody("page"),
    post: { fields: () => ({}), expect: { own: everybody("done"), other: everybody("invalid") }, endsSession: true },
  }),
  row({
    route: "/:lang/sign-in/demo",
    path: () => "/en/sign-in/demo",
    get: everybody("unknown"),
    post: { fields: (_made, world) => ({ person: world.people.coordinator }), expect: everybody("unknown") },
  }),

  // Anybody signed in.
  row({
    route: "/language",
    path: () => "/language",
    get: everybody("moved"),
    post: { fields: () => ({ lang: "en", next: "/en" }), expect: everybody("done"), silent: true },
  }),
  row({ route: "/sign-out", path: () => "/sign-out", get: everybody("moved"), post: { fields: () => ({}), expect: everybody("done"), endsSession: true, silent: true } }),

  // Advisors: everybody signed in has these pages; on them stands what is theirs.
  row({ route: "/me", path: paths.home, get: signedIn("page") }),
  row({ route: "/me/said", path: paths.said, get: signedIn("page") }),
  saidPage("", paths.saidOne),
  saidPage("/reply", paths.saidReply, () => ({ words: "On Monday", key: newFormKey() }), asked),
  saidPage("/add", paths.saidAdd, () => ({ words: "And on Tuesday", key: newFormKey() })),
  saidPage("/amend", paths.saidAmend, () => ({ words: "Other words" })),
  saidPage("/quote", paths.saidQuote, () => ({ allow: "yes" })),
  saidPage("/language", paths.saidLanguage, () => ({ wroteIn: "pt-BR" })),
  saidPage("/withdraw", paths.saidWithdraw, () => ({})),
  row({ route: "/me/say", path: paths.say, get: signedIn("page"), post: { fields: () => ({ words: NEVER_MET, key: newFormKey() }), expect: signedIn("done") } }),
  row({
    route: "/me/groups/:slug",
    path: (_made, world, whose) => paths.ownGroup(world.groups[whose].slug),
    get: { own: only(["member", ...PEOPLE], "page"), other: only(PEOPLE, "page") },
  }),
  // For its patient champion and those who lead it; who coordinates leads every group.
  row({
    route: "/me/groups/:slug/open",
    path: (_made, world, whose) => paths.openOfGroup(world.groups[whose].slug),
    get: only(["coordinator"], "page"),
  }),
  row({ route: "/me/account", path: paths.account, get: signedIn("page") }),
  row({
    route: "/me/account/sign-out-everywhere",
    path: paths.signOutEverywhere,
    get: signedIn("page"),
    post: { fields: () => ({}), expect: signedIn("done"), endsSession: true },
  }),

  // The team.
  // Everybody's own first page; the test below follows it.
  row({ route: "/team", path: paths.team, get: only(TEAM, "moved") }),
  row({ route: "/team/inbox", path: paths.inbox, get: only(READERS.own, "page") }),
  row<MadeInput>({ route: "/team/inbox/:id", record: inputOf, path: (input) => paths.input(input.id), get: byReaders("page") }),
  inboxPage("acknowledge", paths.acknowledge, () => ({ version: "0" })),
  inboxPage("ask", paths.ask, () => ({ words: "Which day?", writtenIn: "en", version: "0" })),
  inboxPage("answer", paths.answer, () => ({ words: "Thank you.", writtenIn: "en", version: "0" })),
  row<MadeInput & { improvement: number }>({
    route: "/team/inbox/:id/link",
    record: async (world, whose) => ({ ...(await makeInput(world, whose)), improvement: (await makeImprovement(world, whose)).number }),
    path: (input) => paths.link(input.id),
    get: byReaders("page"),
    post: { fields: (input) => ({ improvement: String(input.improvement), version: "0" }), expect: byReaders("done") },
  }),
  row<MadeInput>({
    route: "/team/inbox/:id/start",
    record: inputOf,
    path: (input) => paths.startFrom(input.id),
    get: byReaders("page"),
    post: { fields: (_input, world, whose) => ({ title: "Phones", why: "Nobody answers", site: world.sites[whose].id, version: "0" }), expect: byReaders("done") },
  }),
  inboxPage("set-aside", paths.setAside, () => ({ until: nextWeek(), version: "0" })),
  inboxPage("urgency", paths.urgency, () => ({ urgency: "2", version: "0" })),
  inboxPage("language", paths.inputLanguage, () => ({ lang: "vi", version: "0" })),
  row<MadeInput & { improvement: number }>({
    route: "/team/inbox/:id/alike",
    record: async (world, whose) => ({ ...(await makeInput(world, whose)), improvement: (await makeImprovement(world, whose)).number }),
    path: (input) => paths.alike(input.id),
    get: byReaders("page"),
    post: { fields: ({ id, improvement }) => ({ improvement: String(improvement), alike: `${id}.0`, version: "0" }), expect: byReaders("done") },
  }),
  inboxPage("notes/new", paths.noteInput, () => ({ note: "Who sends these?" })),
  row<MadeInput & { noteId: string }>({
    route: "/team/inbox/:id/notes/:noteId/remove",
    // The coordinator wrote it; of two people who read it only its writer takes it away.
    record: async (world, whose) => {
      const input = await inputOf(world, whose);
      const coordinator: PersonActor = { kind: "person", programme: world.programme, personId: world.people.coordinator, grants: [{ role: "coordinator", scope: { kind: "programme" } }] };
      return { ...input, noteId: await noteInput(coordinator, { inputId: input.id, words: "Who sends these?", lang: "en", mentioned: [] }) };
    },
    path: (input) => paths.removeNote(input.id, input.noteId),
    get: only(["coordinator"], "page"),
    post: { fields: () => ({}), expect: only(["coordinator"], "done") },
  }),
  row<MadeInput>({
    route: "/team/inbox/:id/reading",
    record: inputOf,
    path: (input) => paths.readingInput(input.id),
    get: byReaders("page"),
    post: { fields: () => ({}), expect: byReaders("done"), silent: true },
  }),
  row<MadeInput & { messageId: string }>({
    route: "/team/inbox/:id/messages/:messageId/take-back",
    record: async (world, whose) => {
      const input = await inputOf(world, whose);
      const { messageId } = await askContributor(systemOf(world.programme), { inputId: input.id, words: "Which day was it?", lang: "en", version: 0 });
      await database(world.programme).prisma.message.update({ where: { id: messageId }, data: { sentAt: new Date(Date.now() + 3_600_000) }, select: { id: true } });
      return { ...input, messageId };
    },
    path: (input) => paths.takeBackMessage(input.id, input.messageId),
    get: byReaders("page"),
    post: { fields: () => ({ version: "1" }), expect: byReaders("done") },
  }),
  row<MadeInput & { messageId: string }>({
    route: "/team/inbox/:id/messages/:messageId/language",
    record: async (world, whose) => {
      const input = await inputOf(world, whose);
      await writeToTeam((await receiptActor(world.programme, input.secret))!, { inputId: input.id, words: "Nadie contesta por la tarde.", lang: "es" });
      const { id } = await database(world.programme).prisma.message.findFirstOrThrow({ where: { inputId: input.id }, select: { id: true } });
      return { ...input, messageId: id };
    },
    path: (input) => paths.messageLanguage(input.id, input.messageId),
    get: byReaders("page"),
    post: { fields: () => ({ lang: "vi", version: "1" }), expect: byReaders("done") },
  }),
  inboxPage("close", paths.close, () => ({ reason: "no_reply_needed", version: "0" })),
  inboxPage("mark-unread", paths.markUnread, () => ({ version: "1" }), (input, world) => acknowledgeInput(systemOf(world.programme), { inputId: input.id, version: 0 })),
  inboxPage("reopen", paths.reopen, () => ({ version: "1" }), (input, world) => closeInput(systemOf(world.programme), { inputId: input.id, reason: "spam", version: 0 })),
  inboxPage("bring-back", paths.bringBack, () => ({ version: "1" }), (input, world) => setAsideInput(systemOf(world.programme), { inputId: input.id, until: nextWeek(), version: 0 })),
  row<MadeInput & { linkId: string }>({
    route: "/team/inbox/:id/unlink/:linkId",
    record: async (world, whose) => {
      const input = await inputOf(world, whose);
      const { number } = await startImprovement(systemOf(world.programme), { title: "Phones", why: "Nobody answers", siteId: null });
      return { ...input, linkId: await linkInput(systemOf(world.programme), { inputId: input.id, number }) };
    },
    path: (input) => paths.unlinkInput(input.id, input.linkId),
    get: byReaders("page"),
    post: { fields: () => ({ version: "1" }), expect: byReaders("done") },
  }),
  row<MadeInput>({
    route: "/team/inbox/:id/reissue",
    record: (world, whose) => makeInput(world, whose, { contact: true }),
    path: (input) => paths.reissue(input.id),
    get: { own: seenBy(["coordinator"], "page", READERS.own), other: seenBy(["coordinator"], "page", READERS.other) },
    post: { fields: () => ({}), expect: { own: seenBy(["coordinator"], "done", READERS.own), other: seenBy(["coordinator"], "done", READERS.other) } },
  }),
  ...REPLY_ROWS,
  ...INTAKE_ROWS,
  ...IMPROVEMENT_ROWS,
  ...BACKLOG_ROWS,
  ...CYCLE_ROWS,
  ...FILE_ROWS,
  row({ route: "/team/translation", path: paths.translation, get: only(["translator"], "page") }),
  row<MadeInput>({
    route: "/team/translation/:textId/:lang",
    // The translator is one of Spanish; the other text is Arabic.
    record: (world, whose) => makeInput(world, "own", { lang: whose === "own" ? "es" : "ar" }),
    path: (input) => paths.translate(input.textId, "en"),
    get: { own: only(["translator"], "page"), other: signedIn("unknown") },
    post: { fields: () => ({ words: "The help line does not answer.", checked: "on", version: "0" }), expect: { own: only(["translator"], "done"), other: signedIn("unknown") } },
  }),
  row({ route: "/team/people", path: paths.people, get: only(PEOPLE, "page") }),
  row({ route: "/team/people/translators", path: paths.translators, get: only(PEOPLE, "page") }),
  row<string>({
    route: "/team/people/translators/new",
    record: (world) => addPerson(systemOf(world.programme), { name: "Tam Translator", lang: "vi" }),
    path: paths.newTranslator,
    get: only(["administrator"], "page"),
    post: { fields: (person) => ({ person, lang: "vi" }), expect: only(["administrator"], "done") },
  }),
  row<string>({
    route: "/team/people/translators/:grantId/end",
    record: async (world) => {
      const system = systemOf(world.programme);
      const personId = await addPerson(system, { name: "Tam Translator", lang: "vi" });
      return giveGrant(system, { personId, role: "translator", scopeKind: "programme", lang: "vi", from: new Date() });
    },
    path: paths.endTranslator,
    get: only(["administrator"], "page"),
    post: { fields: () => ({}), expect: only(["administrator"], "done") },
  }),
  row({ route: "/team/people/:id", path: (_made, world) => paths.person(world.people.member), get: only(PEOPLE, "page") }),
  row({
    route: "/team/people/:id/card",
    // Nobody makes a card for somebody with more rights than their own.
    path: (_made, world, whose) => paths.issueCard(whose === "own" ? world.people.member : world.people.leader),
    // And nobody for a colleague whom a mail can bring a code: it would be a way to act in their name.
    get: { own: only(PEOPLE, "page"), other: seenBy([], "page", PEOPLE) },
    // A new card takes the place of one that may be in other hands: sessions that it began end too.
    post: { fields: () => ({}), expect: { own: only(PEOPLE, "done"), other: seenBy([], "done", PEOPLE) }, endsSession: true },
  }),
  row({
    route: "/team/people/:id/revoke-cards",
    record: async (world, whose) => {
      const role = whose === "own" ? "member" : "leader";
      await issueCard(systemOf(world.programme), world.people[role]);
      await renewSession(world, role);
    },
    path: (_made, world, whose) => paths.revokeCards(whose === "own" ? world.people.member : world.people.leader),
    get: { own: only(PEOPLE, "page"), other: seenBy(["administrator"], "page", ["coordinator"]) },
    // Whoever holds a lost card may be signed in with it, so the person's sessions end too.
    post: { fields: () => ({}), expect: { own: only(PEOPLE, "done"), other: seenBy(["administrator"], "done", ["coordinator"]) }, endsSession: true },
  }),
  row({ route: "/team/groups/:slug", path: (_made, world, whose) => paths.group(world.groups[whose].slug), get: only(TEAM, "page") }),

  // Administrators.
  row({ route: "/admin/outbox", path: paths.outbox, get: only(["administrator"], "page") }),
  row<string>({ route: "/admin/outbox/:id", record: makeDelivery, path: (id) => paths.outboxMessage(id), get: only(["administrator"], "page") }),
  row({ route: "/admin/log", path: paths.log, get: only(["administrator"], "page") }),

  // Machines.
  row({ route: "/healthz", path: paths.healthz, get: everybody("page") }),
  row({ route: "/readyz", path: paths.readyz, get: everybody("page") }),
  row({ route: "/kit", path: paths.kit, get: everybody("unknown") }),
  row({ route: "*", path: () => "/en/nothing/is/here", get: everybody("unknown") }),

  ...ROUTING_ROWS,
  ...SEARCH_ROWS,
  ...NOTIFICATION_ROWS,
  ...MEMBERSHIP_ROWS,
  ...MEETING_ROWS,
  ...SURVEY_ROWS,
  ...RESULT_ROWS,
  ...TRANSLATION_ROWS,
];
