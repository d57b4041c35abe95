import { createRequire } from "node:module";
import type { Server } from "node:net";
import { onTestFinished } from "vitest";

interface ImapServer {
  server: Server;
  listen(port: number, whenReady: () => void): void;
  close(whenClosed: () => void): void;
  appendMessage(mailbox: string, flags: string[], date: Date | false, raw: string): void;
}

const hoodiecrow = createRequire(import.meta.url)("hoodiecrow-imap") as (options: object) => ImapServer;

export interface MailboxServer {
  /** As in the setting HEARD_BOUNCES_URL. */
  url: string;
  /** Puts a message into the mailbox, as a mail server would. */
  arrive(raw: Buffer): void;
}

/** A real IMAP server on a free port with one mailbox, until the test ends. */
export async function mailboxServer(): Promise<MailboxServer> {
  const server = hoodiecrow({ plugins: ["ID", "UIDPLUS", "NAMESPACE", "ENABLE"], users: { bounces: { password: "p@ss/word" } }, storage: { INBOX: { messages: [] } } });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.server.address() as { port: number };
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return {
    url: `imap://bounces:${encodeURIComponent("p@ss/word")}@127.0.0.1:${port}/INBOX`,
    arrive: (raw) => server.appendMessage("INBOX", [], false, raw.toString("binary")),
  };
}
