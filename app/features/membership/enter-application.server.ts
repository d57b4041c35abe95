import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { hmac, newToken, sealWords } from "#app/platform/secrets/secrets.ts";
import { applicationReceived } from "./application.events.ts";
import { canRecruit } from "./application.policy.ts";
import type { ApplicationForm } from "./receive-application.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { stepDueOn } from "./step-due.ts";

/**
 * Keeps an application that came by phone or on paper, typed by the team for somebody else; the event says so. Returns its
 * number and the secret of their private page, to hand or read out. Pressing twice keeps it once (`key`: the form's signed field).
 */
export async function enterApplication(
  actor: Actor,
  input: ApplicationForm & { groupId: string; channel: "phone" | "paper"; lang: string; key?: string | undefined },
): Promise<{ number: number; secret: string }> {
  if (!canRecruit(actor)) throw notAllowed();
  const programme = await readProgramme(actor.programme);
  const group = programme.groups.find(({ id }) => id === input.groupId);
  if (!group) throw notFound();
  const pressed = input.key ?? newToken();
  const secret = privateCode("application", "entered", pressed);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const formKeyHash = new Uint8Array(hmac("form", "application", pressed));
    const kept = await tx.application.findUnique({ where: { formKeyHash }, select: { number: true } });
    if (kept) {
      unchanged();
      return { number: kept.number, secret };
    }
    if (!group.takesApplications) throw new DomainError("membership:applyErrors.closed");
    const id = newId();
    const whyTextId = input.why
      ? await writeText(tx, {
          kind: "application_why",
          subjectKind: "application",
          subjectId: id,
          audience: "team",
          lang: input.lang,
          words: input.why,
          wanted: [programme.workingLanguage],
          dueAt: translationDue("input", now),
        })
      : null;
    const { number } = await tx.application.create({
      data: {
        id,
        groupId: group.id,
        name: input.name,
        pronouns: input.pronouns ?? null,
        contactKind: input.contactKind,
        contact: new Uint8Array(sealWords("contact", input.contactValue)),
        leaveMessage: input.leaveMessage,
        bestTimes: input.bestTimes,
        lang: input.lang,
        speaks: input.speaks,
        reads: input.reads,
        dialect: input.dialect ?? null,
        hereAs: input.hereAs,
        siteIds: programme.sites.filter(({ slug }) => input.sites.includes(slug)).map((site) => site.id),
        whyTextId,
        times: input.times,
        modes: input.modes,
        needs: input.needs,
        needsNote: input.needsNote ?? null,
        source: input.source ?? null,
        channel: input.channel,
        ownerId: actor.kind === "person" ? actor.personId : null,
        stepDueOn: asDate(stepDueOn(programme, "applied", now)),
        receivedAt: now,
        secretHash: new Uint8Array(codeHash("application", secret)),
        formKeyHash,
      },
      select: { number: true },
    });
    await record(applicationReceived, id, { groupId: group.id, channel: input.channel, lang: input.lang, flags: [], onBehalf: true });
    return { number, secret };
  });
}
