import type { VisitorActor } from "#app/features/events/actor.ts";
import { bytea, runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { sameLanguage, translationDue } from "#app/features/texts/texts.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId } from "#app/platform/db/ids.ts";
import { formKeyMadeAt, sameWords } from "#app/platform/http/form-key.ts";
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
  const whyLang = detectLanguage(form.why ?? "", form.lang, programme.languages).lang;
  const flags = machineSigns({ madeAt, sentAt: now, isTrapped: Boolean(form.website) });
  const id = newId();
  const formKeyHash = hmac("form", form.key!, body);
  await runStatement(actor, WRITE, {
    event: applicationReceived,
    subjectId: id,
    payload: { groupId, channel: "web", lang, flags },
    once: formKeyHash,
    values: {
      id,
      group_id: groupId,
      name: form.name,
      pronouns: form.pronouns ?? null,
      contact_kind: form.contactKind,
      contact: bytea(sealWords("contact", form.contactValue)),
      leave_message: form.leaveMessage,
      best_times: form.bestTimes,
      lang,
      speaks: form.speaks,
      reads: form.reads,
      dialect: form.dialect ?? null,
      here_as: form.hereAs,
      site_ids: programme.sites.filter(({ slug }) => form.sites.includes(slug)).map((site) => site.id),
      times: form.times,
      modes: form.modes,
      needs: form.needs,
      needs_note: form.needsNote ?? null,
      source: form.source ?? null,
      step_due_on: stepDueOn(programme, "applied", now),
      received_at: now.toISOString(),
      secret_hash: bytea(codeHash("application", secret)),
      form_key_hash: bytea(formKeyHash),
      why_text_id: form.why ? newId() : null,
      why_lang: whyLang,
      why: form.why ?? null,
      wanted_by: translationDue("input", now).toISOString(),
      wanted_in: form.why && !sameLanguage(whyLang, programme.workingLanguage) ? programme.workingLanguage : null,
    },
  });
  return { secret };
}

const WRITE = {
  columns: {
    id: "uuid",
    group_id: "uuid",
    name: "text",
    pronouns: "text",
    contact_kind: "text",
    contact: "bytea",
    leave_message: "boolean",
    best_times: "text[]",
    lang: "text",
    speaks: "text[]",
    reads: "text[]",
    dialect: "text",
    here_as: "text",
    site_ids: "uuid[]",
    times: "text[]",
    modes: "text[]",
    needs: "text[]",
    needs_note: "text",
    source: "text",
    step_due_on: "date",
    received_at: "timestamptz",
    secret_hash: "bytea",
    form_key_hash: "bytea",
    why_text_id: "uuid",
    why_lang: "text",
    why: "text",
    wanted_by: "timestamptz",
    wanted_in: "text",
  },
  parts: `done as (
      insert into applications (id, group_id, name, pronouns, contact_kind, contact, leave_message, best_times, lang, speaks, reads,
        dialect, here_as, site_ids, why_text_id, times, modes, needs, needs_note, source, channel, step_due_on, received_at,
        secret_hash, form_key_hash)
      select id, group_id, name, pronouns, contact_kind, contact, leave_message, best_times, lang, speaks, reads,
        dialect, here_as, site_ids, why_text_id, times, modes, needs, needs_note, source, 'web', step_due_on, received_at,
        secret_hash, form_key_hash from press
      -- Whichever of its two hashes a second press meets first: of two at once, either may be there before the other.
      on conflict do nothing returning id),
    kept as (select press.* from press join done using (id)),
    words as (
      insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
      select why_text_id, 'application_why', 'application', id, 'team', why_lang, why from kept where why_text_id is not null),
    wanted as (
      insert into translations (text_id, lang, due_at)
      select why_text_id, wanted_in, wanted_by from kept where wanted_in is not null)`,
} as const;

/** What makes two posts of one form the same post: the answers, however the spaces in them were sent. */
function normalised(groupId: string, form: ApplicationForm): string {
  const words = (value: string | undefined) => sameWords(value ?? "");
  const list = (values: string[]) => values.toSorted();
  return JSON.stringify([
    groupId,
    [form.name, form.pronouns, form.contactValue, form.dialect, form.why, form.needsNote].map(words),
    [form.contactKind, form.leaveMessage, form.hereAs, form.source ?? ""],
    [form.bestTimes, form.speaks, form.reads, form.sites, form.times, form.modes, form.needs].map(list),
  ]);
}
