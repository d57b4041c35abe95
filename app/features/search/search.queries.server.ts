import { searchImprovements, searchUpdates } from "#app/features/backlog/search/search-backlog.queries.server.ts";
import { searchPeople } from "#app/features/identity/search-people.queries.server.ts";
import { searchMeetings } from "#app/features/meetings/search-meetings.queries.server.ts";
import { searchSurveys } from "#app/features/surveys/search-surveys.queries.server.ts";
import { searchInputs } from "#app/features/triage/search/search-inputs.queries.server.ts";
import { beginnings, type Sought } from "#app/features/triage/search/sought.ts";
import { rowsOf, type FoundRow, type SearchReader } from "./found-rows.server.ts";
import { KINDS, type Kind } from "./search.ts";

/** What was found of one kind, and where more of it begins. */
export interface FoundGroup {
  kind: Kind;
  rows: FoundRow[];
  next: string | null;
}

/**
 * What somebody may see and has what they look for: of every kind `most`, or of one kind a page. Kinds of which nothing is
 * found, or which are not theirs to see, are left out.
 */
export async function search(reader: SearchReader, sought: Sought, page: { only: Kind | null; before: string | null; most: number }): Promise<FoundGroup[]> {
  const groups = await Promise.all(KINDS.filter((kind) => page.only === null || kind === page.only).map((kind) => searchKind(reader, kind, sought, page)));
  return groups.filter(({ rows }) => rows.length > 0);
}

async function searchKind(reader: SearchReader, kind: Kind, sought: Sought, { before, most }: { before: string | null; most: number }): Promise<FoundGroup> {
  const { actor, lang } = reader;
  const page = { before, most, lang };
  const group = <Found>(found: { rows: Found[]; next: string | null }, show: (one: Found) => FoundRow): FoundGroup => ({ kind, rows: found.rows.map(show), next: found.next });
  const show = rowsOf(reader);
  switch (kind) {
    case "inputs":
      return group(await searchInputs(actor, sought, page), show.input);
    case "improvements":
      return group(await searchImprovements(actor, sought, page), show.improvement);
    case "updates":
      return group(await searchUpdates(actor, sought, page), show.update);
    case "people":
      return group(await searchPeople(actor, sought.terms ? beginnings(sought.terms) : [], { after: before, most }), show.person);
    case "meetings":
      return group(await searchMeetings(actor, sought, page), show.meeting);
    case "surveys":
      return group(await searchSurveys(actor, sought, page), show.survey);
  }
}
