import { page, type WalkPage } from "./page.ts";

/** Files of an improvement. */
export const FILE_WALK: WalkPage[] = [
  page("coordinator", "/team/improvements/:number", { number: "fileOf" }),
  page("coordinator", "/team/improvements/:number/files/new", { number: "fileOf" }),
  page("coordinator", "/team/improvements/:number/files/:fileId/remove", { number: "fileOf", fileId: "file" }),
];

const SHOWN = "from attachments a join improvements i on i.id = a.subject_id where a.removed_at is null and a.kept_at is not null order by a.id limit 1";

export const FILE_RECORDS: Record<string, string> = {
  fileOf: `select i.number as id ${SHOWN}`,
  file: `select a.id ${SHOWN}`,
};
