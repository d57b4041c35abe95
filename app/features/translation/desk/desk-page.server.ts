import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { canSeeTranslationDesk, countsAsReviewed } from "#app/features/texts/texts.policy.ts";
import { qualificationOf } from "#app/features/texts/qualified/qualifications.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { readDeskText, waitingTranslations, type DeskText } from "./desk.queries.server.ts";
import { subjectNumbers } from "./subject-numbers.queries.server.ts";

/** The translation desk of whoever asks: what waits in their languages. @throws 404 for whoever translates nothing. */
export async function openDesk({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeTranslationDesk(actor)) throw nothingHere();
  const waiting = await waitingTranslations(actor);
  const lang = requestLanguage(request, { account: person.lang });
  return {
    actor,
    lang,
    desk: { waiting, numbers: await subjectNumbers(actor, waiting), reader: { lang, timeZone: person.timeZone }, now: now() },
  };
}

/** The desk with one text open. @throws 404 where there is no such text or it is not for whoever asks. */
export async function openDeskText(args: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const { textId = "", lang: to = "" } = args.params;
  if (!isUuid(textId) || !isLanguageTag(to)) throw nothingHere();
  const opened = await openDesk(args);
  const text = await readDeskText(opened.actor, textId, to);
  if (!text) throw nothingHere();
  const number = text.subjectId ? (await subjectNumbers(opened.actor, [text]))[text.subjectId] : undefined;
  return { ...opened, text, number };
}

/**
 * Whether what somebody says is right of a text counts as reviewed: as its translator, and as the second person who checks it
 * (`second`).
 */
export async function publishingOf(actor: Actor, text: DeskText): Promise<{ first: boolean; second: boolean }> {
  if (actor.kind !== "person") return { first: false, second: false };
  const db = reads(actor);
  const { secondReview } = await db.programme.findUniqueOrThrow({ where: { id: 1 }, select: { secondReview: true } });
  const qualified = (await qualificationOf(db, actor.personId, { from: text.from, to: text.to }, now())) !== null;
  const counts = (second: boolean) => countsAsReviewed({ critical: text.critical, qualified, second }, secondReview);
  return { first: counts(false), second: counts(true) };
}
