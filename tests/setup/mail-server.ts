import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";
import { setEnv } from "#app/platform/env/env.ts";
import { closeMailer } from "#app/platform/mail/mail.ts";

export interface MailServer {
  /** Everything that was taken, oldest first. */
  mails: ParsedMail[];
  /** The bytes of each of them, as they came. */
  bytes: Buffer[];
  /** Refuses the recipient of the next mails with these SMTP codes, one each, and with words where they are given. */
  refuseNext(...refusals: (number | [code: number, words: string])[]): void;
  /** The first mails, as soon as there are so many. @throws after fifteen seconds. */
  waitFor(count: number): Promise<ParsedMail[]>;
}

/** A real SMTP server on a free port, which the settings of this process name until the test ends. */
export async function mailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const bytes: Buffer[] = [];
  const refusals: (number | [number, string])[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, done) {
      const [code, words] = [refusals.shift() ?? 0].flat() as [number, string?];
      done(code ? Object.assign(new Error(words ?? "refused"), { responseCode: code }) : null);
    },
    onData(stream, _session, done) {
      readAll(stream).then(async (raw) => {
        const mail = await simpleParser(raw);
        bytes.push(raw);
        mails.push(mail);
        done();
      }, done);
    },
  });
  // A client that is killed in the middle breaks its connection, and nothing else.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  setEnv({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  onTestFinished(async () => {
    setEnv({ SMTP_URL: "" });
    closeMailer();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  return {
    mails,
    bytes,
    refuseNext: (...more) => refusals.push(...more),
    async waitFor(count) {
      for (let waited = 0; mails.length < count; waited += 20) {
        if (waited > 15_000) throw new Error(`${mails.length} mails came, not ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return mails.slice(0, count);
    },
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
