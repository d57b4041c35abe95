import type { LoaderFunctionArgs } from "@remix-run/node";
import { bestLanguageFor } from "#app/features/programme/public-page.server.ts";
import { found } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** `/` leads to the front door in the best language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const response = found(paths.frontDoor(await bestLanguageFor(request, context.programme)));
  response.headers.set("Vary", "Accept-Language, Cookie");
  response.headers.set("Cache-Control", "no-store");
  return response;
}
