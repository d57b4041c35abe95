import pg from "pg";
import { database } from "./db.ts";

/** Above this many bytes that nobody took yet, PostgreSQL is asked to wait. */
const MOST_WAITING = 1 << 20;

/**
 * What `COPY (…) TO STDOUT` gives, piece by piece as it is taken: however much there is, little of it is in memory. When
 * whoever reads goes away, the connection is given up with it. The statement takes no parameters; values are literals.
 */
export async function* copyOut(programme: string, statement: string): AsyncGenerator<Buffer> {
  const client = await database(programme).pool.connect();
  const copy = new CopyOut(statement);
  let isDone = false;
  try {
    client.query(copy);
    for (;;) {
      const piece = await copy.take();
      if (!piece) break;
      yield piece;
    }
    isDone = true;
  } finally {
    client.release(!isDone);
  }
}

/** The part of a connection of `pg` that a query uses. */
interface Wire {
  query(text: string): void;
  stream: { pause(): void; resume(): void };
}

/** A query as `pg` runs it, which keeps what is copied out until it is taken. */
class CopyOut implements pg.Submittable {
  private pieces: Buffer[] = [];
  private waiting = 0;
  private wire: Wire | undefined;
  private outcome: "running" | "done" | { error: Error } = "running";
  private wake: () => void = () => {};

  constructor(private readonly statement: string) {}

  submit(connection: pg.Connection): void {
    this.wire = connection as unknown as Wire;
    this.wire.query(this.statement);
  }

  /** All that came since the last time; null at the end. */
  async take(): Promise<Buffer | null> {
    for (;;) {
      if (this.pieces.length > 0) {
        const all = Buffer.concat(this.pieces);
        this.pieces = [];
        this.waiting = 0;
        this.wire?.stream.resume();
        return all;
      }
      if (this.outcome === "done") return null;
      if (this.outcome !== "running") throw this.outcome.error;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The parser uses its memory again.
    this.pieces.push(Buffer.from(chunk));
    this.waiting += chunk.length;
    if (this.waiting > MOST_WAITING) this.wire?.stream.pause();
    this.wake();
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCommandComplete(): void {}
  handleCopyInResponse(): void {}

  handleReadyForQuery(): void {
    if (this.outcome === "running") this.outcome = "done";
    this.wake();
  }

  handleError(error: Error): void {
    this.outcome = { error };
    this.wake();
  }
}
