import type { VisitorActor } from "#app/features/events/actor.ts";
import { runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId } from "#app/platform/db/ids.ts";
import { hmac, sealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { formKeyMadeAt } from "#app/platform/http/form-key.ts";
import { machineSigns } from "#app/platform/http/machine-signs.ts";
import { inputReceived } from "./input.events.ts";
import { acknowledgeBy, privacyOf, urgencyOf, type ContactKind } from "./input.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { hoursFor, siteBySlug } from "./site-of-input.ts";

export interface TellUs {
  words: string;
  lang: string;
  site?: string;
  helpToday: boolean;
  key?: string;
  website?: string;
  contact: "no" | "yes";
  contactKind?: ContactKind;
  contactValue?: string;
  leaveMessage: boolean;
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
  const urgency = urgencyOf(form);
  const flags = machineSigns({ madeAt, sentAt: now, isTrapped: Boolean(form.website) });
  const inputId = newId();
  const needsTranslation = !sameLanguage(form.lang, programme.workingLanguage);
  await runStatement(actor, {
    event: inputReceived,
    subjectId: inputId,
    payload: { channel: "web", lang: form.lang, urgency, flags },
    parts: `done as (
        insert into inputs (id, text_id, contributor_id, channel, site_id, privacy, received_at, received_on, urgency, ack_due_at, form_key_hash)
        values ($1::uuid, $2::uuid, $3::uuid, 'web', $4::uuid, $5::text, $6::timestamptz, $7::date, $8::smallint, $9::timestamptz, $10::bytea)
        on conflict (form_key_hash) do nothing returning id),
      contributor as (
        insert into contributors (id, contact_kind, contact, leave_message, lang)
        select $3::uuid, $11::text, $12::bytea, $13::boolean, $14::text from done where $11::text is not null),
      words as (
        insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
        select $2::uuid, 'input', 'input', $1::uuid, 'team', $14::text, $15::text from done),
      wanted as (
        insert into translations (text_id, lang, due_at)
        select $2::uuid, $16::text, $9::timestamptz from done where $17::boolean),
      receipt as (
        insert into receipts (id, input_id, secret_hash)
        select $18::uuid, $1::uuid, $19::bytea from done)`,
    values: [
      inputId,
      newId(),
      // Of somebody who leaves no way to be reached nothing is kept but the words: not even a row of their own.
      hasContact ? newId() : null,
      site?.id ?? null,
      privacyOf({ hasContact }),
      now.toISOString(),
      dayIn(now, site?.timeZone ?? programme.timeZone),
      urgency,
      acknowledgeBy(urgency, now, hoursFor(programme, site))?.toISOString() ?? null,
      hmac("form", form.key!, body),
      hasContact ? form.contactKind : null,
      hasContact ? sealWords("contact", form.contactValue!) : null,
      hasContact && form.leaveMessage,
      form.lang,
      form.words,
      programme.workingLanguage,
      needsTranslation,
      newId(),
      codeHash("receipt", secret),
    ],
  });
  return { secret };
}

/** What makes two posts of one form the same post: the words, however their spaces were sent, and what was chosen. */
function normalised(form: TellUs): string {
  return JSON.stringify([
    form.words.normalize("NFC").replaceAll(/\s+/g, " ").trim(),
    form.site ?? "",
    form.helpToday,
    form.contact === "yes" ? [form.contactKind ?? "", (form.contactValue ?? "").trim(), form.leaveMessage] : [],
  ]);
}
