/**
 * A refusal that a person can understand: the code is a translation key with its namespace (`errors:changedMeanwhile`).
 * Anything else that is thrown is a bug.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly status: 400 | 403 | 404 | 409 | 413 | 429 | 503 = 400,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "DomainError";
  }
}

/** The record does not exist for this actor: whether it exists at all is not told. */
export function notFound(): DomainError {
  return new DomainError("errors:notFound", 404);
}

/** The actor may see the record but not do this with it. */
export function notAllowed(): DomainError {
  return new DomainError("errors:notAllowed", 403);
}

/** Somebody else changed the record since the form was opened; nothing was overwritten. */
export function changedMeanwhile(): DomainError {
  return new DomainError("errors:changedMeanwhile", 409);
}
