import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as the tests' server took it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** What stands in its head, by names in small letters; of one that stands there twice, the last. */
  headers: Record<string, string>;
}

/** A real SMTP server that puts every mail as a file into a folder, for tests in other processes to read. */
export async function startMailServer(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      simpleParser(stream).then(
        (mail) => {
          count += 1;
          const content: ReceivedMail = {
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            html: mail.html || "",
            messageId: mail.messageId ?? "",
            headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).replaceAll(/\s+/g, " ").trim()])),
          };
          const file = path.join(folder, `${String(count).padStart(5, "0")}.json`);
          // Renamed into place, so that nobody reads half of it.
          writeFileSync(`${file}.part`, JSON.stringify(content));
          renameSync(`${file}.part`, file);
          callback();
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error("unreadable mail")),
      );
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.server.address() as { port: number }).port));
  });
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The mails to an address (all mails without one) that arrived so far, oldest first. */
export function mailsIn(folder: string, to?: string): ReceivedMail[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ReceivedMail)
    .filter((mail) => !to || mail.to.includes(to));
}
