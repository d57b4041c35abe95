import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { heldCode, type HeldCode } from "./held-code.queries.server.ts";

export interface OpenedResponse extends PublicPage {
  held: HeldCode | null;
  /** As it was typed or opened, without hyphens; empty where it is no code. */
  code: string;
}

/** Opens a page of somebody's own answers, or of their invitation. */
export async function openResponse(args: {
  request: Request;
  params: { lang?: string; code?: string };
  context: { programme: string };
}): Promise<OpenedResponse> {
  const page = await openPublicPage(args);
  const typed = args.params.code ?? "";
  return { ...page, held: await heldCode(page.actor, typed), code: readCode(typed) ?? "" };
}
