import type { z } from "zod";

/** A kind of event: its name, the kind of record it is about, and what its payload holds. */
export interface EventType<Payload = unknown> {
  readonly name: string;
  readonly subjectKind: string;
  readonly payload: z.ZodType<Payload>;
}

/**
 * Declares an event. Its sentence in a timeline is the locale key `events:<name>`.
 * Payloads hold ids, codes and numbers only, so that erasing a person never touches the log.
 */
export function defineEvent<Payload extends Record<string, unknown>>(
  name: string,
  subjectKind: string,
  payload: z.ZodType<Payload>,
): EventType<Payload> {
  return { name, subjectKind, payload };
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/;

/**
 * The payload, checked against its event.
 * @throws when it does not fit, or when a string in it is not an id or a code: words never reach the log.
 */
export function checkedPayload<Payload>(event: EventType<Payload>, payload: Payload): Payload {
  const parsed = event.payload.parse(payload);
  refuseWords(event.name, parsed);
  return parsed;
}

function refuseWords(name: string, value: unknown): void {
  if (typeof value === "string") {
    if (!CODE.test(value)) throw new Error(`the payload of ${name} holds something that is not an id or a code`);
  } else if (Array.isArray(value)) {
    for (const item of value) refuseWords(name, item);
  } else if (value && typeof value === "object") {
    for (const item of Object.values(value)) refuseWords(name, item);
  }
}

/** An event as the log holds it, with its place in the sealed order. */
export interface SealedEvent {
  seq: bigint;
  id: string;
  day: Date;
  name: string;
  actorKind: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string;
  payload: Record<string, unknown>;
  at: Date | null;
}
