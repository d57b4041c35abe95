import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileIdOf } from "#app/features/backlog/files/file-page.server.ts";
import { openFile } from "#app/features/backlog/files/files.queries.server.ts";
import { openImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { fileToSave } from "#app/platform/http/file-response.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, improvement } = await openImprovement(args);
  return fileToSave(() => openFile(actor, improvement.id, fileIdOf(args)));
}
