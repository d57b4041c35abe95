import type { LoaderFunctionArgs } from "@remix-run/node";
import { menuOptions } from "#app/features/search/menu-options.server.ts";
import { openSearch } from "#app/features/search/search-page.server.ts";
import { search } from "#app/features/search/search.queries.server.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";

/** Of each kind the command menu shows so many. */
const MOST = 4;

/** What the command menu offers of what is found (`?q=`). */
export async function loader(args: LoaderFunctionArgs) {
  const { reader, asked } = await openSearch(args);
  const groups = asked.state === "sought" ? await search(reader, asked.sought, { only: asked.only, before: null, most: MOST }) : [];
  return Response.json({ groups: menuOptions(groups, reader.lang) }, { headers: PRIVATE_HEADERS });
}
