import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { inputReceived } from "./input.events.ts";
import type { ContactKind, Urgency } from "./input.ts";
import { canEnterInput } from "./input.policy.ts";
import { keepInput, type InputOrigin } from "./keep-input.server.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";

export interface InputEntered {
  words: string;
  /** The language it was said in: any BCP 47 tag. */
  lang: string;
  channel: "survey" | "meeting" | "phone" | "paper";
  urgency: Urgency;
  site?: string;
  receivedOn?: string;
  /** The advisor who said it, where it is one. */
  personId?: string;
  origin?: InputOrigin;
  contact?: { kind: ContactKind; value: string; leaveMessage: boolean };
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
  const secret = privateCode("receipt", newToken());
  return runCommand(actor, async (command) => {
    const kept = await keepInput(command, programme, {
      ...input,
      privacy: input.personId ? "identified" : input.contact ? "restricted" : "unnamed",
      secret,
    });
    await command.record(inputReceived, kept.inputId, {
      channel: input.channel,
      lang: input.lang,
      urgency: input.urgency,
      flags: [],
      onBehalf: true,
    });
    return { ...kept, secret };
  });
}
