import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import { openImprovementToChange } from "../improvement-page.server.ts";
import { readFiles } from "./files.queries.server.ts";

/** The file of an address, for somebody who may change its improvement. @throws 404 otherwise. */
export async function openFileToChange(args: LoaderFunctionArgs) {
  const page = await openImprovementToChange(args);
  const fileId = fileIdOf(args);
  const file = (await readFiles(page.actor, page.improvement.id))?.find(({ id }) => id === fileId);
  if (!file) throw new Response(null, { status: 404 });
  return { ...page, file };
}

/** The id of a file in an address. @throws 404 where it is none. */
export function fileIdOf({ params }: Pick<LoaderFunctionArgs, "params">): string {
  if (!isUuid(params.fileId)) throw new Response(null, { status: 404 });
  return params.fileId as string;
}
