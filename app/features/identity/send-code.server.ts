import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";
import { errorCode, log } from "#app/platform/log/log.ts";
import { hasMailServer, mailer } from "#app/platform/mail/mail.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { hmac, newDigits, newToken } from "#app/platform/secrets/secrets.ts";
import { signInMail } from "./emails/sign-in-mail.ts";
import { CODE_RULES } from "./identity.ts";

export interface AskedCode {
  email: string;
  /** Heard's public address, without a slash at the end. */
  origin: string;
  /** The language of the page on which it was asked; the mail is in the account's, where that is shipped. */
  lang: ShippedLanguage;
  next?: string | undefined;
}

/**
 * Sends a code to an account, if there is one, after the answer to the browser has gone: neither that answer nor its time
 * tells who has an account. Returns at once.
 */
export function sendCodeLater(programme: string, asked: AskedCode): void {
  setImmediate(() => {
    sendCode(programme, asked).catch((error: unknown) => log.error({ event: "sign-in-mail", ...errorCode(error) }));
  });
}

/**
 * Makes a new code and sends it by mail; earlier ones end. An administrator's stands on the console where no mail server takes
 * it. Nothing happens where there is no such account, or where five were sent within the hour. Codes are written without an
 * event, as sessions are; the sign-in has one.
 */
export async function sendCode(programme: string, { email, origin, lang, next }: AskedCode): Promise<void> {
  const made = await makeCode(programme, email);
  if (!made) return;
  const path = paths.signInLink(languageServing(made.lang) ?? lang, made.token);
  const link = origin + path + (next ? `?next=${encodeURIComponent(next)}` : "");
  const { subject, text, html } = signInMail({ lang: made.lang, code: made.code, link });
  const mail = { to: email, subject, text, html, messageId: `<${made.id}@${new URL(origin).hostname}>` };
  const isSent = hasMailServer() && (await mailer().send(mail).then(() => true, notSent));
  if (!isSent && made.administrator) {
    // The one place where a code leaves by another way than mail: to whoever runs the process, and only for administrators,
    // so that a new installation can be entered at all. Everybody else is given a card.
    process.stdout.write(`Sign-in code for an administrator: ${made.code}\n  or open ${link}\n`);
  }
}

function notSent(error: unknown): false {
  log.error({ event: "sign-in-mail", ...errorCode(error) }, "a mail with a sign-in code could not be sent; see SMTP_URL");
  return false;
}

async function makeCode(programme: string, email: string) {
  const moment = now();
  return database(programme).prisma.$transaction(async (tx) => {
    // Locked, so that two requests at once cannot pass the limit together.
    const [person] = await tx.$queryRaw<{ id: string; lang: string; administrator: boolean }[]>`
      select p.id, p.lang, exists (select 1 from grants g where g.person_id = p.id and g.role = 'administrator'
        and g."from" <= ${moment} and (g.until is null or g.until > ${moment})) as administrator
      from people p where p.email = ${email} and (p.ended_at is null or p.ended_at > ${moment}) for update of p`;
    if (!person) return null;
    const hourAgo = new Date(moment.getTime() - 3_600_000);
    const recent = await tx.signInCode.count({ where: { personId: person.id, createdAt: { gt: hourAgo } } });
    if (recent >= CODE_RULES.mailsAnHour) return null;
    const dayAgo = new Date(moment.getTime() - 86_400_000);
    await tx.signInCode.deleteMany({ where: { personId: person.id, createdAt: { lt: dayAgo } } });
    await tx.signInCode.updateMany({ where: { personId: person.id, usedAt: null, expiresAt: { gt: moment } }, data: { expiresAt: moment } });
    const id = newId();
    const code = newDigits(CODE_RULES.digits);
    const token = newToken();
    await tx.signInCode.create({
      data: {
        id,
        personId: person.id,
        codeHash: new Uint8Array(codeHash(person.id, code)),
        linkHash: new Uint8Array(linkHash(token)),
        createdAt: moment,
        expiresAt: new Date(moment.getTime() + CODE_RULES.minutes * 60_000),
      },
      select: { id: true },
    });
    return { id, code, token, lang: person.lang, administrator: person.administrator };
  });
}

/** How a code is kept: bound to its person. */
export function codeHash(personId: string, code: string): Buffer {
  return hmac("sign-in", "code", personId, code);
}

/** How the token of a sign-in link is kept. */
export function linkHash(token: string): Buffer {
  return hmac("sign-in", "link", token);
}
