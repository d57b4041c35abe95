import { createHash } from "node:crypto";
import type { Tx } from "#app/platform/db/db.ts";
import { NOTHING_TOLD, type CalendarMessage, type Told } from "./calendar-change.ts";
import { shownSeriesText, shownText, type ShownMeeting, type ShownSeries } from "./calendar-state.ts";

/** What each of these people's calendars was told under one UID; whoever is not in it was told nothing. */
export async function toldCalendars(tx: Tx, uid: string, personIds: readonly string[]): Promise<Map<string, Told>> {
  const rows = await tx.calendarMessage.findMany({ where: { uid, personId: { in: [...personIds] } } });
  const told = new Map<string, Told>();
  for (const row of rows) {
    const one = told.get(row.personId) ?? { ...NOTHING_TOLD, starts: new Map() };
    told.set(row.personId, one);
    one.sequence = Math.max(one.sequence, row.sequence);
    const shown = row.method === "CANCEL" ? null : (row.shown as unknown as ShownMeeting | ShownSeries);
    if (row.occurrence !== "") one.starts.set(row.occurrence, shown as ShownMeeting | null);
    else if (shown) one.whole = "rule" in shown ? { series: shown } : { meeting: shown };
  }
  return told;
}

/** Keeps what a person's calendar was told. Written without an event, as deliveries are. */
export async function keepTold(tx: Tx, personId: string, message: CalendarMessage, told: Told, now: Date): Promise<void> {
  const uid = message.id;
  const row = (occurrence: string, shown: ShownMeeting | ShownSeries | null) => ({
    personId,
    uid,
    occurrence,
    sequence: message.sequence,
    method: shown ? "REQUEST" : "CANCEL",
    fingerprint: fingerprint(shown),
    shown: { ...shown } as object,
    sentAt: now,
  });
  const whole = told.whole && ("series" in told.whole ? told.whole.series : told.whole.meeting);
  await tx.calendarMessage.deleteMany({ where: { personId, uid } });
  await tx.calendarMessage.createMany({ data: [row("", whole), ...[...told.starts].map(([start, shown]) => row(start, shown))] });
}

/** Forgets what a calendar was told, where its mail never arrived: the next one says all anew. */
export async function forgetTold(tx: Tx, personId: string, uid: string): Promise<void> {
  await tx.calendarMessage.deleteMany({ where: { personId, uid } });
}

function fingerprint(shown: ShownMeeting | ShownSeries | null): Uint8Array<ArrayBuffer> {
  const text = !shown ? "" : "rule" in shown ? shownSeriesText(shown) : shownText(shown);
  return new Uint8Array(createHash("sha256").update(text).digest());
}
