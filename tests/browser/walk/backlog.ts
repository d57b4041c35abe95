import { page, type WalkPage } from "./page.ts";

const improvement = (name: string, fill: Record<string, string> = {}, query = "") => page("coordinator", `/team/improvements/:number${name}`, { number: "improvement", ...fill }, query);

/** The backlog as a filtered list and as a board, the order by hand, merging, relations, and what the team says. */
export const BACKLOG_WALK: WalkPage[] = [
  page("coordinator", "/team/improvements", {}, "?filter=&sort=due"),
  page("leader", "/team/improvements", {}, "?filter=&sort=people"),
  page("coordinator", "/team/improvements/board"),
  page("leader", "/team/improvements/board"),
  improvement("", { number: "relatedOf" }),
  improvement("", { number: "mergedOf" }),
  improvement("/status", { number: "plannedImprovement" }, "?to=parked&from=board"),
  improvement("/priority"),
  improvement("/merge", { number: "plannedImprovement" }, "?words=legal"),
  improvement("/take-apart", { number: "mergedOf" }),
  improvement("/relations/new"),
  improvement("/relations/:relationId/remove", { number: "relatedOf", relationId: "relation" }),
  improvement("/notes", { number: "notedOf" }),
  improvement("/notes/:noteId/remove", { number: "notedOf", noteId: "note" }),
  improvement("/link-again/:linkId", { number: "unlinkedOf", linkId: "endedLink" }),
];

const ENDED = "from links l join improvements i on i.id = l.improvement_id where l.unlinked_at is not null and l.source_kind = 'input' order by l.id limit 1";
const NOTED = "from improvement_notes n join improvements i on i.id = n.improvement_id order by n.id limit 1";
const RELATED = "from improvement_relations r join improvements i on i.id = r.from_id where r.removed_at is null order by r.id limit 1";

/** The public updates with their places in their changes, as their pages are known. */
const TOLD = "(select u.id, u.improvement_id, row_number() over (partition by u.improvement_id order by u.published_at, u.id) as place from updates u where u.audience = 'public' and u.published_at is not null)";
const CORRECTED = `from ${TOLD} told join updates c on c.corrects_id = told.id and c.published_at is not null join improvements i on i.id = told.improvement_id order by told.id limit 1`;

export const BACKLOG_RECORDS: Record<string, string> = {
  publicNumber: "select 1 as id",
  correctedOf: `select i.number as id ${CORRECTED}`,
  correctedNumber: `select told.place as id ${CORRECTED}`,
  plannedImprovement: "select number as id from improvements where status = 'accepted' order by number limit 1",
  mergedOf: "select number as id from improvements where status = 'merged' order by number limit 1",
  relatedOf: `select i.number as id ${RELATED}`,
  relation: `select r.id ${RELATED}`,
  notedOf: `select i.number as id ${NOTED}`,
  note: `select n.id ${NOTED}`,
  unlinkedOf: `select i.number as id ${ENDED}`,
  endedLink: `select l.id ${ENDED}`,
};
