import type { VisitorActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayOf, newTimelessId } from "#app/platform/db/ids.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { isUntouched, newDraft, sealDraft, unsealDraft, type OpenForm } from "./response-draft.ts";
import { spentHash } from "./send-response.server.ts";
import type { Answers, OwnWords } from "../survey.ts";

export interface DraftToStart {
  surveyId: string;
  versionId: string;
  lang: string;
  siteId: string | null;
  /** The form that begins it: pressing twice begins one draft. */
  form: OpenForm;
  /** What was answered on that form already. */
  answers?: Answers;
  words?: OwnWords;
  /** The invitation with its code, where somebody was invited: they go on with the code they have. */
  invitation?: { id: string; code: string } | undefined;
}

/**
 * Begins answers that are saved page by page. Returns the private code under which they go on. The same form again leads to
 * the same draft while nothing was saved in it; after that it belongs to whoever sent the form first, and a shared tablet's
 * next patient gets a new one.
 */
export async function startDraft(actor: VisitorActor, draft: DraftToStart): Promise<{ code: string }> {
  if (draft.invitation) {
    await insertDraft(actor, draft, draft.invitation.code);
    return { code: draft.invitation.code };
  }
  const { answers = {}, words = {} } = draft;
  const code = privateCode("response", "form", draft.surveyId, draft.form.key, JSON.stringify([answers, words]));
  if ((await insertDraft(actor, draft, code)) || (await isWaiting(actor, code))) return { code };
  const another = privateCode("response", newToken());
  await insertDraft(actor, draft, another);
  return { code: another };
}

/** One statement; a code that was sent, and an invitation that is answered, begin nothing. */
async function insertDraft(actor: VisitorActor, draft: DraftToStart, code: string): Promise<boolean> {
  const { rows } = await database(actor.programme).pool.query(
    `insert into response_drafts (id, survey_id, version_id, invitation_id, lang, site_id, answers, secret_hash, saved_on)
     select $1::uuid, s.id, $3::uuid, $4::uuid, $5::text, $6::uuid, $7::bytea, $8::bytea, $9::date from surveys s
     where s.id = $2::uuid and not exists (select from spent_forms where hash = $10::bytea)
       and not exists (select from survey_invitations where id = $4::uuid and is_answered)
     on conflict (secret_hash) do nothing returning id`,
    [
      newTimelessId(),
      draft.surveyId,
      draft.versionId,
      draft.invitation?.id ?? null,
      draft.lang,
      draft.siteId,
      sealDraft(newDraft({ answers: draft.answers ?? {}, words: draft.words ?? {}, ...(!draft.invitation && { form: draft.form }) })),
      codeHash("response", code),
      dayOf(now()).toISOString().slice(0, 10),
      spentHash(code),
    ],
  );
  return rows.length > 0;
}

async function isWaiting(actor: VisitorActor, code: string): Promise<boolean> {
  const draft = await database(actor.programme).prisma.responseDraft.findUnique({
    where: { secretHash: new Uint8Array(codeHash("response", code)) },
    select: { answers: true },
  });
  return draft !== null && isUntouched(unsealDraft(draft.answers));
}
