import type { CommandContext } from "#app/features/events/run-command.server.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { sealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { acknowledgeBy, type Channel, type ContactKind, type InputOrigin, type Privacy, type Urgency } from "./input.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { hoursFor, siteBySlug } from "./site-of-input.ts";


export interface InputToKeep {
  words: string;
  lang: string;
  /** The language in which its writer is told what comes of it, where that is another one. */
  toldIn?: string;
  channel: Channel;
  privacy: Privacy;
  urgency: Urgency;
  /** Its writer ticked "I need help today". */
  helpToday?: boolean;
  site?: string | undefined;
  /** The day it was said, where that is known only as a day; else the moment of the command counts. */
  receivedOn?: string;
  personId?: string | undefined;
  origin?: InputOrigin | undefined;
  contact?: { kind: ContactKind; value: string; leaveMessage: boolean };
  secret: string;
}

/**
 * Writes the rows of an input that is kept by a command with an account: its words, whoever said it, its receipt. Part of the
 * commands of this room; the event is theirs.
 */
export async function keepInput(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  programme: Programme,
  input: InputToKeep,
): Promise<{ inputId: string; number: number }> {
  const inputId = newId();
  const site = siteBySlug(programme, input.site);
  const dueAt = acknowledgeBy(input.urgency, now, hoursFor(programme, site));
  const textId = await writeText(tx, {
    kind: "input",
    subjectKind: "input",
    subjectId: inputId,
    audience: "team",
    lang: input.lang,
    words: input.words,
    wanted: [programme.workingLanguage],
    dueAt,
  });
  const contributor = await tx.contributor.create({
    data: {
      id: newId(),
      personId: input.personId ?? null,
      contactKind: input.contact?.kind ?? null,
      contact: input.contact ? new Uint8Array(sealWords("contact", input.contact.value)) : null,
      leaveMessage: input.contact?.leaveMessage ?? false,
      lang: input.toldIn ?? input.lang,
    },
    select: { id: true },
  });
  const { number } = await tx.input.create({
    data: {
      id: inputId,
      textId,
      contributorId: contributor.id,
      channel: input.channel,
      siteId: site?.id ?? null,
      privacy: input.privacy,
      receivedAt: now,
      receivedOn: new Date(`${input.receivedOn ?? dayIn(now, site?.timeZone ?? programme.timeZone)}T00:00:00Z`),
      urgency: input.urgency,
      helpToday: input.helpToday ?? false,
      ackDueAt: dueAt,
      originKind: input.origin?.kind ?? null,
      originId: input.origin?.id ?? null,
      originTextId: input.origin?.textId ?? null,
    },
    select: { number: true },
  });
  await tx.receipt.create({
    data: { id: newId(), inputId, secretHash: new Uint8Array(codeHash("receipt", input.secret)) },
    select: { id: true },
  });
  return { inputId, number };
}
