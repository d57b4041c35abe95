import type { VisitorActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { codeHash, readCode } from "#app/platform/secrets/private-code.ts";
import { readAskedSurvey, readVersion, type AskedSurvey } from "../survey.queries.server.ts";
import { unsealDraft, type DraftContent } from "./response-draft.ts";
import { spentHash } from "./send-response.server.ts";

/** What somebody's private code opens: answers they began, an invitation, or answers that were sent. */
export interface HeldCode {
  code: string;
  survey: AskedSurvey;
  /** The version they are asked: of a draft the one with which it was begun. */
  version: AskedSurvey["version"];
  invitation: { id: string; personId: string } | null;
  draft: { content: DraftContent; siteId: string | null; savedOn: Date } | null;
  /** These answers were sent, or the invitation was answered otherwise. */
  isSent: boolean;
}

/** What a typed or opened code holds; null where nobody was given it, or its time is over. */
export async function heldCode(actor: VisitorActor, typed: string): Promise<HeldCode | null> {
  const code = readCode(typed);
  if (!code) return null;
  const db = reads(actor);
  const secretHash = new Uint8Array(codeHash("response", code));
  const [draft, invitation, spent] = await Promise.all([
    db.responseDraft.findUnique({ where: { secretHash } }),
    db.surveyInvitation.findUnique({ where: { secretHash }, select: { id: true, personId: true, surveyId: true, isAnswered: true } }),
    db.spentForm.findUnique({ where: { hash: new Uint8Array(spentHash(code)) }, select: { surveyId: true } }),
  ]);
  const surveyId = draft?.surveyId ?? invitation?.surveyId ?? spent?.surveyId;
  const survey = surveyId ? await readAskedSurvey(actor, { id: surveyId }) : null;
  if (!survey) return null;
  const version = draft && draft.versionId !== survey.version.id ? ((await readVersion(actor, draft.versionId)) ?? survey.version) : survey.version;
  return {
    code,
    survey,
    version,
    invitation: invitation && { id: invitation.id, personId: invitation.personId },
    draft: draft && { content: unsealDraft(draft.answers), siteId: draft.siteId, savedOn: draft.savedOn },
    isSent: spent !== null || (invitation?.isAnswered ?? false),
  };
}

/** Whether answers under this code were sent. */
export async function isSpent(actor: VisitorActor, code: string): Promise<boolean> {
  return (await reads(actor).spentForm.count({ where: { hash: new Uint8Array(spentHash(code)) } })) > 0;
}
