/** The store of files does not answer, refuses us, or is full. What was asked of it can be asked again later. */
export class StoreAway extends Error {
  /** The kind of the failure, for the log: `ENOSPC`, `ECONNREFUSED`, `S3_403`. */
  readonly code: string;

  constructor(code: string) {
    super(`the store of files failed: ${code}`);
    this.name = "StoreAway";
    this.code = code;
  }
}

/** Runs work of a store; failures of disks and connections become {@link StoreAway}, bugs stay what they are. */
export async function orStoreAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof StoreAway ? null : codeOf(error);
    throw code ? new StoreAway(code) : error;
  }
}

/** What the system or the connection says went wrong; null where the error is none of theirs. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string" && /^(E[A-Z]+|UND_ERR_[A-Z_]+)$/.test(error.code)) return error.code;
  if (error.name === "TimeoutError" || error.name === "AbortError") return "TIMEOUT";
  // `fetch` says only that it failed, and hides why in the cause.
  return error.cause ? codeOf(error.cause) : error instanceof TypeError && error.message === "fetch failed" ? "FETCH_FAILED" : null;
}
