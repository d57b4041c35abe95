import PostalMime from "postal-mime";
import type { Bounce } from "./bounces.ts";

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a delivery status notification (RFC 3464) says of a mail of ours; null where it is none, or says that the mail arrived
 * or is still on its way. Only a status and the id are taken from it, never its words, which name an address.
 */
export async function parseBounce(raw: Uint8Array): Promise<Bounce | null> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: "utf8", maxNestingDepth: 20 }).catch(() => null);
  if (!mail) return null;
  const part = (type: RegExp) => mail.attachments.filter(({ mimeType }) => type.test(mimeType)).map(({ content }) => String(content));
  const [report] = part(/^message\/(?:global-)?delivery-status$/i);
  if (report === undefined) return null;
  const [aboutMail, ...aboutRecipients] = fieldGroups(report);
  const failed = aboutRecipients.find((fields) => fields.get("action")?.toLowerCase() === "failed");
  const status = failed && statusOf(failed);
  if (!status) return null;
  const returned = part(/^(?:text\/rfc822-headers|message\/(?:rfc822|global|global-headers))$/i).map((text) => fieldGroups(text)[0]);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const deliveryId = [aboutMail?.get("original-envelope-id"), ...returned.map((fields) => fields?.get("message-id")), header("in-reply-to"), header("references")]
    .map(idIn)
    .find((id) => id !== null);
  return deliveryId ? { deliveryId, status } : null;
}

/** The fields of each block of a report or of the headers of a mail, by their names in small letters; folded lines are one. */
function fieldGroups(text: string): Map<string, string>[] {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .trim()
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const fields = new Map<string, string>();
      for (const line of block.replaceAll(/\n[ \t]+/g, " ").split("\n")) {
        const at = line.indexOf(":");
        const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
        if (name && !fields.has(name)) fields.set(name, line.slice(at + 1).trim());
      }
      return fields;
    });
}

/** `Status: 5.1.1 (bad destination mailbox address)`; where it says no more than "5.0.0" the server's own code may. */
function statusOf(fields: Map<string, string>): string | null {
  const status = /^([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get("status") ?? "")?.[1];
  const diagnostic = /\b(5\.[1-7]\.\d{1,3})\b/.exec(fields.get("diagnostic-code") ?? "")?.[1];
  if (status === "5.0.0" && diagnostic) return diagnostic;
  return status ?? diagnostic ?? null;
}

/** The id in a Message-ID or envelope id of ours, in xtext (RFC 3461 §4) or plain. */
function idIn(value: string | undefined): string | null {
  const plain = (value ?? "").replaceAll(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const candidate = /([0-9a-f]{8}-[0-9a-f-]{27})(?=@|$|>)/i.exec(plain)?.[1]?.toLowerCase();
  return candidate && ID.test(candidate) ? candidate : null;
}
