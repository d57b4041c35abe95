import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import type { AgreementCode } from "./agreement.ts";
import { agreementDrafted } from "./agreement.events.ts";
import { canManageAgreements } from "./agreement.policy.ts";
import { languagesOfMembers } from "./current-agreements.server.ts";

/**
 * Begins the next version of an agreement, wanted in every language of the pages and of the members. Returns its id.
 * @throws a refusal while another draft of it exists.
 */
export async function draftAgreement(actor: Actor, input: { code: AgreementCode; title: string; body: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canManageAgreements(actor)) throw notFound();
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('heard:agreement', 0))`;
    const last = await tx.agreement.findFirst({ where: { code: input.code }, orderBy: { number: "desc" }, select: { number: true, publishedAt: true } });
    if (last && !last.publishedAt) throw new DomainError("membership:agreement.errors.draftExists", 409);
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
    const id = newId();
    const authorId = actor.kind === "person" ? actor.personId : null;
    const text = {
      subjectKind: "agreement",
      subjectId: id,
      audience: "group" as const,
      critical: true,
      lang: await writtenIn(tx, authorId, input.title, input.body),
      authorId,
      wanted: [...shownLanguages(programme.languages), ...(await languagesOfMembers(tx))],
      dueAt: translationDue("agreement", now),
    };
    const number = (last?.number ?? 0) + 1;
    await tx.agreement.create({
      data: {
        id,
        code: input.code,
        number,
        titleTextId: await writeText(tx, { ...text, kind: "agreement_title", words: input.title }),
        bodyTextId: await writeText(tx, { ...text, kind: "agreement_body", words: input.body }),
        createdAt: now,
      },
      select: { id: true },
    });
    await record(agreementDrafted, id, { code: input.code, number });
    return id;
  });
}
