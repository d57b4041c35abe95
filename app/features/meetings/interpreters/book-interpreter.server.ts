import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { interpreterNeeded } from "./interpreters.events.ts";
import { isLive, type BookingKind, type BookingMode, type BookingState } from "./interpreters.ts";

/** Notes that somebody is to be booked for a meeting and a language. Returns the booking's id. @throws where one stands already. */
export async function bookInterpreter(
  actor: Actor,
  input: { number: number; kind: BookingKind; lang: string; dialect?: string | undefined; mode?: BookingMode | undefined; agency?: string | undefined },
): Promise<string> {
  return runCommand(actor, async ({ tx, record }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const { kind, lang, dialect, mode, agency } = input;
    const others = await tx.interpreterBooking.findMany({ where: { meetingId: meeting.id, kind }, select: { lang: true, dialect: true, state: true } });
    const same = others.some((other) => sameLanguage(other.lang, lang) && isLive(other.state as BookingState) && (other.dialect ?? "") === (dialect ?? ""));
    if (same) throw new DomainError("meetings:errors.bookedAlready", 409);
    const id = newId();
    await tx.interpreterBooking.create({
      data: { id, meetingId: meeting.id, kind, lang, dialect: dialect || null, mode: mode ?? null, agency: agency || null },
      select: { id: true },
    });
    await record(interpreterNeeded, id, { meetingId: meeting.id, lang });
    return id;
  });
}
