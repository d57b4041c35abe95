import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import type { PersonActor } from "#app/features/events/actor.ts";
import { readTogether } from "#app/features/events/read-together.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { waitsFor } from "#app/features/input/input.ts";
import { readThread, type ThreadMessage } from "#app/features/input/receipt/receipt.queries.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { isReadable } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { mayReadInput, readInput, type InputToRead } from "./reading.queries.server.ts";
import { readPlacement, type InputPlacement } from "./routing/placement.queries.server.ts";
import { orInWorkingLanguage, wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { askDesks } from "./desks/desks.queries.server.ts";
import { inboxChoices, type InboxChoices } from "./inbox-choices.server.ts";
import { readInboxView } from "./inbox-address.ts";
import { isFiltered, type InboxNarrowing } from "./inbox-narrowing.ts";
import { findInbox, type InboxRow } from "./triage.queries.server.ts";
import type { InboxFilter } from "./triage.ts";
import { askThemes } from "./themes/themes.queries.server.ts";
import { askViews, type NamedView } from "./views/views.queries.server.ts";

type Place = { words: string; lang: string };

/** What every page about one input shows, with the list it was opened from beside it. */
export interface InputPage {
  input: InputToRead;
  inbox: InboxPageData;
  thread: ThreadMessage[];
  waitsForContributor: boolean;
  placement: InputPlacement;
  site: Place | null;
  reader: Reader & { lang: ShippedLanguage };
  now: Date;
}

/** Who of the team asks, and how they read. @throws 404 for whoever has no inbox. */
export async function openTriage({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeInbox(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, programme: await readProgramme(context.programme) };
}

type Opened = Awaited<ReturnType<typeof openTriage>>;

/** The input of an address alone, for what answers without a page about it. @throws 404 for whoever may not read it. */
export async function findInput(args: LoaderFunctionArgs): Promise<Opened & { input: InputToRead }> {
  const opened = await openTriage(args);
  return { ...opened, input: await inputFor(opened, args.params.id) };
}

/** The input of an address with its thread and its list, for somebody who may read it. @throws 404 otherwise. */
export async function openInput(args: LoaderFunctionArgs): Promise<{ actor: PersonActor; programme: Programme; page: InputPage }> {
  return openInputWith(args, async () => {});
}

/** As {@link openInput}, with what else is shown of the input: `besides` is asked as soon as the reader is known to be one. */
export async function openInputWith<Besides>(
  args: LoaderFunctionArgs,
  besides: (actor: PersonActor, input: InputToRead, lang: ShippedLanguage) => Promise<Besides>,
): Promise<{ actor: PersonActor; programme: Programme; page: InputPage; besides: Besides }> {
  const opened = await openTriage(args);
  const { actor, lang, programme, reader } = opened;
  const withInput = async () => {
    const input = await inputFor(opened, args.params.id);
    return Promise.all([besides(actor, input, lang), withThread(opened, input)]);
  };
  const [[shown, found], inbox] = await Promise.all([withInput(), openInbox(args.request, opened)]);
  return { actor, programme, page: { ...found, inbox, reader, now: inbox.now }, besides: shown };
}

async function withThread({ actor, lang, programme }: Opened, input: InputToRead): Promise<Omit<InputPage, "inbox" | "reader" | "now">> {
  const { workingLanguage } = programme;
  const [thread, placement] = await Promise.all([threadForTeam(actor, input.id, lang, workingLanguage), readPlacement(actor, input.id, lang, workingLanguage)]);
  if (!thread) throw new Response(null, { status: 404 });
  const site = input.siteId ? (placesFor(programme, lang)[input.siteId] ?? null) : null;
  return { input, thread, waitsForContributor: waitsFor(thread) === "contributor", placement, site };
}

async function inputFor({ actor, lang }: Opened, id = ""): Promise<InputToRead> {
  const input = await readInput(actor, id, lang);
  if (!input) throw new Response(null, { status: 404 });
  return input;
}

/** Who asks about the input of an address, of which nothing is read but whether they may read it. @throws 404 where they may not */
export async function openReading(args: LoaderFunctionArgs): Promise<{ actor: PersonActor; lang: ShippedLanguage; inputId: string }> {
  const { actor, lang } = await openTriage(args);
  const inputId = args.params.id ?? "";
  if (!(await mayReadInput(actor, inputId))) throw new Response(null, { status: 404 });
  return { actor, lang, inputId };
}

/** As {@link openInput}, for what is done in the inbox only. @throws 404 also for a person's own case, which is no part of it. */
export async function openInboxInput(args: LoaderFunctionArgs): ReturnType<typeof openInput> {
  const opened = await openInput(args);
  if (opened.page.input.route !== "inbox") throw new Response(null, { status: 404 });
  return opened;
}

async function threadForTeam(actor: PersonActor, inputId: string, lang: string, workingLanguage: string): Promise<ThreadMessage[] | null> {
  const thread = await readThread(actor, inputId, lang);
  if (!thread || thread.every(({ text }) => isReadable(text))) return thread;
  const inWorkingLanguage = lang === workingLanguage ? thread : await readThread(actor, inputId, workingLanguage);
  const working = new Map(inWorkingLanguage?.map(({ id, text }) => [id, text]));
  return thread.map((message) => ({ ...message, text: orInWorkingLanguage(message.text, working.get(message.id), workingLanguage) }));
}

/** Who wants to change which input. @throws 404 where the address names none. */
export async function openChange(args: ActionFunctionArgs): Promise<{ request: Request; actor: PersonActor; inputId: string; lang: ShippedLanguage }> {
  const { actor, lang } = await openTriage(args);
  const inputId = args.params.id ?? "";
  if (!isUuid(inputId)) throw new Response(null, { status: 404 });
  return { request: args.request, actor, inputId, lang };
}

/** What the list beside the reading pane shows. */
export interface InboxPageData {
  filter: InboxFilter;
  narrowing: InboxNarrowing;
  /** What the filter offers; null while nobody asked for it. */
  choices: InboxChoices | null;
  /** Those that the reader named. */
  views: NamedView[];
  /** Where this page begins; null: it is the first. */
  before: string | null;
  rows: InboxRow[];
  next: string | null;
  places: Record<string, Place>;
  reader: Reader;
  now: Date;
}

/** The list of the inbox as the address asks for it: `?view=…&before=…` and a narrowing, `?filter` with the form. */
export async function openInbox(request: Request, { actor, lang, reader, programme }: Opened): Promise<InboxPageData> {
  const query = new URL(request.url).searchParams;
  const { filter, narrowing, before } = readInboxView(query);
  const hasChoices = isFiltered(narrowing) || query.has("filter");
  const [found, { themes, desks, views }] = await Promise.all([
    findInbox(actor, { filter, narrowing, before }),
    readTogether(actor, { themes: hasChoices ? askThemes(actor) : null, desks: hasChoices ? askDesks(actor) : null, views: askViews(actor) }),
  ]);
  // What the list says and what it can be narrowed to is read at once.
  const names = [...(themes ?? []), ...(desks ?? [])].map(({ nameTextId }) => nameTextId);
  const texts = await wordsForTeam(actor, [...found.textIds, ...names], lang, programme.workingLanguage);
  const choices = themes && desks && inboxChoices(programme, { themes, desks }, texts, { lang, language: narrowing.language });
  const { rows, next } = found.pageWith(texts);
  return { filter, narrowing, choices, views, before, rows, next, places: placesFor(programme, lang), reader, now: now() };
}

/** The legal intake line, which a reply may name instead of advice. */
export function intakePhone(programme: Programme): string | null {
  return programme.helpLines.find(({ kind }) => kind === "intake")?.phone ?? null;
}
