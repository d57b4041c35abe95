import { DomainError } from "../refusal/domain-error.ts";

/** What a query gives a loader; its 404 refusal becomes a 404 response. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DomainError && error.status === 404) throw new Response(null, { status: 404 });
    throw error;
  }
}
