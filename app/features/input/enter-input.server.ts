import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { conflictingIndex } from "#app/platform/db/db.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { inputReceived } from "./input.events.ts";
import { raised, type ContactKind, type InputOrigin, type Urgency } from "./input.ts";
import { canEnterInput } from "./input.policy.ts";
import { keepInput } from "./keep-input.server.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { urgentSignals } from "./urgent-signals.ts";

export interface InputEntered {
  words: string;
  /** The language it was said in: any BCP 47 tag. */
  lang: string;
  channel: "survey" | "meeting" | "phone" | "paper";
  /** As whoever types it in sees it; the words may make it more urgent. */
  urgency: Urgency;
  site?: string;
  receivedOn?: string;
  /** The advisor who said it, where it is one. */
  personId?: string;
  origin?: InputOrigin;
  contact?: { kind: ContactKind; value: string; leaveMessage: boolean };
  /** The form's signed field: pressing twice keeps it once, with the same receipt. */
  key?: string | undefined;
}

/**
 * Keeps what somebody said by phone, on paper or in a meeting, typed by the team on their behalf; the event says so.
 * Returns the receipt's secret, to hand or read out.
 */
export async function enterInput(
  actor: Actor,
  input: InputEntered,
): Promise<{ inputId: string; number: number; secret: string }> {
  if (!canEnterInput(actor)) throw notAllowed();
  const programme = await readProgramme(actor.programme);
  // The receipt's secret follows from the form and its words, and its hash is unique: that is what meets a second press.
  const secret = privateCode("receipt", "entered", input.key ?? newToken(), JSON.stringify([input.words, input.lang, input.site ?? "", input.channel, input.receivedOn ?? ""]));
  try {
    return await keep(actor, input, programme, secret);
  } catch (error) {
    if (!input.key || !conflictingIndex(error)) throw error;
    const { id, number } = await reads(actor).input.findFirstOrThrow({
      where: { receipts: { some: { secretHash: new Uint8Array(codeHash("receipt", secret)) } } },
      select: { id: true, number: true },
    });
    return { inputId: id, number, secret };
  }
}

function keep(actor: Actor, input: InputEntered, programme: Programme, secret: string) {
  const urgency = raised(input.urgency, urgentSignals(input.words));
  return runCommand(actor, async (command) => {
    const kept = await keepInput(command, programme, {
      ...input,
      urgency,
      privacy: input.personId ? "identified" : input.contact ? "restricted" : "unnamed",
      secret,
    });
    await command.record(inputReceived, kept.inputId, {
      channel: input.channel,
      lang: input.lang,
      urgency,
      flags: [],
      onBehalf: true,
    });
    return { ...kept, secret };
  });
}
