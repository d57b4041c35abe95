import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputReceived } from "#app/features/input/input.events.ts";
import { canEnterInput } from "#app/features/input/input.policy.ts";
import { urgencyOf } from "#app/features/input/input.ts";
import { keepInput } from "#app/features/input/keep-input.server.ts";
import { urgentSignals } from "#app/features/input/urgent-signals.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { agendaItemOf } from "./agenda-item-of.server.ts";

/**
 * Keeps what somebody said in a meeting as an input of the loop, in its language: of a member who is named, or of nobody
 * named. The agenda item is its context. Returns the input, and the code of its receipt for whoever said it.
 */
export async function noteWhatWasSaid(
  actor: Actor,
  input: { number: number; itemId?: string | undefined; words: string; lang: string; personId?: string | undefined },
): Promise<{ inputId: string; number: number; secret: string }> {
  if (!canEnterInput(actor)) throw notAllowed();
  const programme = await readProgramme(actor.programme);
  const secret = privateCode("receipt", newToken());
  const urgency = urgencyOf({ helpToday: false }, urgentSignals(input.words));
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const item = await agendaItemOf(tx, meeting.id, input.itemId);
    const { personId } = input;
    if (personId && !(await tx.invitation.findFirst({ where: { meetingId: meeting.id, personId, removedAt: null }, select: { id: true } }))) {
      throw new DomainError("meetings:errors.who");
    }
    const kept = await keepInput({ tx, now }, programme, {
      words: input.words,
      lang: input.lang,
      channel: "meeting",
      privacy: personId ? "identified" : "unnamed",
      urgency,
      site: programme.sites.find(({ id }) => id === meeting.siteId)?.slug,
      personId,
      secret,
      origin: { kind: "meeting", id: meeting.id, textId: item?.titleTextId ?? null },
    });
    await tx.meetingNote.create({
      data: { id: newId(), meetingId: meeting.id, agendaItemId: item?.id ?? null, inputId: kept.inputId, authorId: authorOf(actor), writtenAt: now },
      select: { id: true },
    });
    await record(inputReceived, kept.inputId, { channel: "meeting", lang: input.lang, urgency, flags: [], onBehalf: true });
    return { ...kept, secret };
  });
}
