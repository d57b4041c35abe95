import path from "node:path";
import { inject } from "vitest";
import { attachFile } from "#app/features/backlog/files/attach-file.server.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { fileForm, pdf, sentFile } from "#tests/setup/files.ts";
import { makeImprovement, systemOf, type Whose, type World } from "../world.ts";
import { byChangers, only, READERS, row, type Row } from "./row.ts";

type WithFile = { number: number; fileId: string };

const improvement = async (world: World, whose: Whose) => ({ number: (await makeImprovement(world, whose)).number });

/** The data folder of the portal, where what tests add lies as if it had come there. */
export function portalData(): string {
  return path.join(path.dirname(inject("portal").logFile), "data");
}

/** An improvement of the own or the other site with a file. */
export async function makeFile(world: World, whose: Whose, name = "Plan.pdf"): Promise<WithFile> {
  setEnv({ HEARD_DATA: portalData() });
  const { number } = await improvement(world, whose);
  return { number, fileId: await attachFile(systemOf(world.programme), { number, file: sentFile(pdf(), name) }) };
}

/** Files of improvements: the team's own, so also champions of another site save them, and leaders do not. */
export const FILE_ROWS: Row[] = [
  row<{ number: number }>({
    route: "/team/improvements/:number/files/new",
    record: improvement,
    path: ({ number }) => paths.newImprovementFile(number),
    get: byChangers("page"),
    post: { fields: () => ({}), form: () => fileForm({ name: "file", fileName: "Plan.pdf", content: pdf() }), expect: byChangers("done") },
  }),
  row<WithFile>({ route: "/team/improvements/:number/files/:fileId", record: makeFile, path: ({ number, fileId }) => paths.improvementFile(number, fileId), get: only(READERS.own, "page") }),
  row<WithFile>({
    route: "/team/improvements/:number/files/:fileId/remove",
    record: makeFile,
    path: ({ number, fileId }) => paths.removeImprovementFile(number, fileId),
    get: byChangers("page"),
    post: { fields: () => ({}), expect: byChangers("done") },
  }),
];
