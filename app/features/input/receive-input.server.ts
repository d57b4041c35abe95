import type { VisitorActor } from "#app/features/events/actor.ts";
import { bytea, runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId } from "#app/platform/db/ids.ts";
import { sealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { formKeyMadeAt, sameWords } from "#app/platform/http/form-key.ts";
import { machineSigns } from "#app/platform/http/machine-signs.ts";
import { inputReceived } from "./input.events.ts";
import { acknowledgeBy, privacyOf, urgencyOf, type ContactKind, type InputOrigin } from "./input.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { hoursFor, siteBySlug } from "./site-of-input.ts";
import { urgentSignals } from "./urgent-signals.ts";

export interface TellUs {
  words: string;
  /** The language of the page: what comes of it is told in it. The language of the words is recognised. */
  lang: string;
  site?: string;
  helpToday: boolean;
  key?: string;
  website?: string;
  contact: "no" | "yes";
  contactKind?: ContactKind;
  contactValue?: string;
  leaveMessage: boolean;
  /** A change that it is about. */
  origin?: InputOrigin | undefined;
}

/** The form came without a key of ours: it is shown again with a fresh one, and nothing that was typed is lost. */
export class StaleFormError extends Error {}

/**
 * Keeps what a visitor told us, in one SQL statement. Returns the secret of its receipt; the same form with the same words
 * sent again keeps nothing new and returns the same secret.
 * @throws StaleFormError where the form's signed field is missing or not ours.
 */
export async function receiveInput(actor: VisitorActor, form: TellUs): Promise<{ secret: string }> {
  const madeAt = formKeyMadeAt(form.key);
  if (!madeAt) throw new StaleFormError();
  const now = clockNow();
  const programme = await readProgramme(actor.programme);
  const site = siteBySlug(programme, form.site);
  const hasContact = form.contact === "yes" && Boolean(form.contactKind && form.contactValue);
  const body = normalised(form);
  const secret = privateCode("receipt", form.key!, body);
  const urgency = urgencyOf(form, urgentSignals(form.words));
  const { lang, isReliable } = detectLanguage(form.words, form.lang, programme.languages);
  const flags = machineSigns({ madeAt, sentAt: now, isTrapped: Boolean(form.website) });
  const inputId = newId();
  // The secret follows from the form's signed field and what was said, so its hash tells a resend too.
  const secretHash = codeHash("receipt", secret);
  await runStatement(actor, WRITE, {
    event: inputReceived,
    subjectId: inputId,
    payload: { channel: "web", lang, urgency, flags, ...(isReliable && { recognised: true }) },
    once: secretHash,
    values: {
      id: inputId,
      text_id: newId(),
      // Of somebody who leaves no way to be reached nothing is kept but the words: not even a row of their own.
      contributor_id: hasContact ? newId() : null,
      site_id: site?.id ?? null,
      privacy: privacyOf({ hasContact }),
      received_at: now.toISOString(),
      received_on: dayIn(now, site?.timeZone ?? programme.timeZone),
      urgency,
      help_today: form.helpToday,
      due_at: acknowledgeBy(urgency, now, hoursFor(programme, site))?.toISOString() ?? null,
      contact_kind: hasContact ? form.contactKind : null,
      contact: hasContact ? bytea(sealWords("contact", form.contactValue!)) : null,
      leave_message: hasContact && form.leaveMessage,
      told_in: form.lang,
      lang,
      words: form.words,
      wanted_in: sameLanguage(lang, programme.workingLanguage) ? null : programme.workingLanguage,
      origin_kind: form.origin?.kind ?? null,
      origin_id: form.origin?.id ?? null,
      origin_text_id: form.origin?.textId ?? null,
      receipt_id: newId(),
      secret_hash: bytea(secretHash),
    },
  });
  return { secret };
}

const WRITE = {
  columns: {
    id: "uuid",
    text_id: "uuid",
    contributor_id: "uuid",
    site_id: "uuid",
    privacy: "text",
    received_at: "timestamptz",
    received_on: "date",
    urgency: "smallint",
    help_today: "boolean",
    due_at: "timestamptz",
    contact_kind: "text",
    contact: "bytea",
    leave_message: "boolean",
    told_in: "text",
    lang: "text",
    words: "text",
    wanted_in: "text",
    origin_kind: "text",
    origin_id: "uuid",
    origin_text_id: "uuid",
    receipt_id: "uuid",
    secret_hash: "bytea",
  },
  parts: `done as (
      insert into inputs (id, text_id, contributor_id, channel, site_id, privacy, received_at, received_on, urgency, help_today, ack_due_at, origin_kind, origin_id, origin_text_id, form_key_hash)
      select id, text_id, contributor_id, 'web', site_id, privacy, received_at, received_on, urgency, help_today, due_at, origin_kind, origin_id, origin_text_id, secret_hash from press
      on conflict (form_key_hash) do nothing returning id),
    kept as (select press.* from press join done using (id)),
    contributor as (
      insert into contributors (id, contact_kind, contact, leave_message, lang)
      select contributor_id, contact_kind, contact, leave_message, told_in from kept where contact_kind is not null),
    words as (
      insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
      select text_id, 'input', 'input', id, 'team', lang, words from kept),
    wanted as (
      insert into translations (text_id, lang, due_at)
      select text_id, wanted_in, due_at from kept where wanted_in is not null),
    receipt as (
      insert into receipts (id, input_id, secret_hash)
      select receipt_id, id, secret_hash from kept)`,
} as const;

/** What makes two posts of one form the same post: the words, however their spaces were sent, and what was chosen. */
function normalised(form: TellUs): string {
  return JSON.stringify([
    sameWords(form.words),
    form.site ?? "",
    form.helpToday,
    form.contact === "yes" ? [form.contactKind ?? "", (form.contactValue ?? "").trim(), form.leaveMessage] : [],
  ]);
}
