import { createTransport, type Transporter } from "nodemailer";
import { env } from "../env/env.ts";

/** A part that calendar programmes read (iTIP over mail, RFC 6047): what happened, and the iCalendar stream. */
export interface CalendarPart {
  method: "REQUEST" | "CANCEL";
  content: string;
}

/** One message to one address. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** `<…@…>`; the same at every retry, so that a double can be recognised (RFC 5322 §3.6.4). */
  messageId: string;
  /** Comes back in a report that it could not be delivered (ENVID, RFC 3461 §4.4), from servers that know such reports. */
  envelopeId?: string;
  headers?: Record<string, string>;
  calendar?: CalendarPart;
}

export interface Mailer {
  /** Resolves when the server has taken the message. @throws the server's refusal, or the connection's error. */
  send(mail: Mail): Promise<void>;
}

let transport: { url: string; transporter: Transporter } | undefined;

/** Whether this process knows a mail server (`SMTP_URL`). */
export function hasMailServer(): boolean {
  return env().SMTP_URL !== undefined;
}

/** The mail server, over a few connections that stay open. @throws where there is none: ask {@link hasMailServer} first. */
export function mailer(): Mailer {
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  if (!url) throw new Error("there is no mail server: SMTP_URL is not set");
  if (transport?.url !== url) {
    transport?.transporter.close();
    const options = { url, pool: true, maxConnections: 3, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
    transport = { url, transporter: createTransport(options as never) as Transporter };
  }
  const { transporter } = transport;
  return {
    async send({ to, subject, text, html, messageId, envelopeId, headers, calendar }) {
      await transporter.sendMail({
        from,
        // As one address, never read as a list.
        to: { name: "", address: to },
        subject,
        text,
        html,
        ...(calendar && { alternatives: [calendarAlternative(calendar)] }),
        messageId,
        // A report is to bring back the headers only, not what we wrote to somebody.
        ...(envelopeId && { dsn: { id: envelopeId, return: "headers" as const, notify: ["failure" as const] } }),
        // Nobody's holiday notice answers a machine (RFC 3834 §5).
        headers: { "Auto-Submitted": "auto-generated", ...headers },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}

/** Base64, so that no server on the way touches line ends or folds, on which a calendar's bytes depend (RFC 6047 §2.4). */
function calendarAlternative({ method, content }: CalendarPart) {
  return { contentType: `text/calendar; charset=utf-8; method=${method}`, content: Buffer.from(content, "utf8"), encoding: "base64" };
}

/** Closes the connections to the mail server. */
export function closeMailer(): void {
  transport?.transporter.close();
  transport = undefined;
}
