import type { VisitorActor } from "#app/features/events/actor.ts";
import { runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId } from "#app/platform/db/ids.ts";
import { formKeyMadeAt } from "#app/platform/http/form-key.ts";
import { machineSigns } from "#app/platform/http/machine-signs.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { hmac, sealWords } from "#app/platform/secrets/secrets.ts";
import { applicationReceived } from "./application.events.ts";
import { letterLanguage, type ContactKind, type HereAs } from "./application.ts";
import { stepDueOn } from "./step-due.ts";

/** What somebody says of themselves when they ask to join (DOMAIN §1). */
export interface ApplicationForm {
  name: string;
  pronouns?: string | undefined;
  contactKind: ContactKind;
  contactValue: string;
  leaveMessage: boolean;
  bestTimes: string[];
  speaks: string[];
  reads: string[];
  dialect?: string | undefined;
  hereAs: HereAs;
  /** Slugs of sites; those that are none of ours are left out. */
  sites: string[];
  why?: string | undefined;
  times: string[];
  modes: string[];
  needs: string[];
  needsNote?: string | undefined;
  source?: string | undefined;
}

/**
 * Keeps what a visitor who wants to join a group told us, in one SQL statement. Returns the secret of their private page; the
 * same form with the same answers sent again keeps nothing new and returns the same secret.
 * @throws DomainError where the group takes no applications, or the form's signed field is missing or not ours.
 */
export async function receiveApplication(
  actor: VisitorActor,
  groupId: string,
  form: ApplicationForm & { lang: string; key?: string | undefined; website?: string | undefined },
): Promise<{ secret: string }> {
  const madeAt = formKeyMadeAt(form.key);
  if (!madeAt) throw new DomainError("errors:sendAgain");
  const now = clockNow();
  const programme = await readProgramme(actor.programme);
  const group = programme.groups.find(({ id }) => id === groupId);
  if (!group) throw notFound();
  if (!group.takesApplications) throw new DomainError("membership:applyErrors.closed");
  const body = normalised(groupId, form);
  const secret = privateCode("application", form.key!, body);
  const lang = letterLanguage(form.lang, form.reads, programme.languages);
  const flags = machineSigns({ madeAt, sentAt: now, isTrapped: Boolean(form.website) });
  const id = newId();
  await runStatement(actor, {
    event: applicationReceived,
    subjectId: id,
    payload: { groupId, channel: "web", lang, flags },
    parts: `done as (
        insert into applications (id, group_id, name, pronouns, contact_kind, contact, leave_message, best_times, lang, speaks, reads,
          dialect, here_as, site_ids, why_text_id, times, modes, needs, needs_note, source, channel, step_due_on, received_at,
          secret_hash, form_key_hash)
        select $1::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::bytea, $8::boolean, $9::text[], $10::text, $11::text[], $12::text[],
          $13::text, $14::text, $15::uuid[], case when $26::text is not null then $2::uuid end, $16::text[], $17::text[], $18::text[],
          $19::text, $20::text, 'web', $21::date, $22::timestamptz, $23::bytea, $24::bytea
        on conflict (form_key_hash) do nothing returning id),
      words as (
        insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
        select $2::uuid, 'application_why', 'application', $1::uuid, 'team', $25::text, $26::text from done where $26::text is not null),
      wanted as (
        insert into translations (text_id, lang, due_at)
        select $2::uuid, $27::text, $22::timestamptz from done where $28::boolean)`,
    values: [
      id,
      newId(),
      groupId,
      form.name,
      form.pronouns ?? null,
      form.contactKind,
      sealWords("contact", form.contactValue),
      form.leaveMessage,
      form.bestTimes,
      lang,
      form.speaks,
      form.reads,
      form.dialect ?? null,
      form.hereAs,
      programme.sites.filter(({ slug }) => form.sites.includes(slug)).map((site) => site.id),
      form.times,
      form.modes,
      form.needs,
      form.needsNote ?? null,
      form.source ?? null,
      stepDueOn(programme, "applied", now),
      now.toISOString(),
      codeHash("application", secret),
      hmac("form", form.key!, body),
      form.lang,
      form.why ?? null,
      programme.workingLanguage,
      Boolean(form.why) && !sameLanguage(form.lang, programme.workingLanguage),
    ],
  });
  return { secret };
}

/** What makes two posts of one form the same post: the answers, however the spaces in them were sent. */
function normalised(groupId: string, form: ApplicationForm): string {
  const words = (value: string | undefined) => (value ?? "").normalize("NFC").replaceAll(/\s+/g, " ").trim();
  const list = (values: string[]) => values.toSorted();
  return JSON.stringify([
    groupId,
    [form.name, form.pronouns, form.contactValue, form.dialect, form.why, form.needsNote].map(words),
    [form.contactKind, form.leaveMessage, form.hereAs, form.source ?? ""],
    [form.bestTimes, form.speaks, form.reads, form.sites, form.times, form.modes, form.needs].map(list),
  ]);
}
