/** draft → approved → published; a published one is corrected by a new one that names it. */
export const MINUTES_STATES = ["draft", "approved", "published"] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

export const LONGEST_MINUTES = 20_000;

/** One piece of minutes as they are written: `# ` begins a heading, `- ` a line of a list; everything else is a paragraph. */
export type MinutesBlock = { kind: "heading" | "paragraph"; words: string } | { kind: "list"; lines: string[] };

/** The blocks of some minutes. A translator sees the same plain lines, so a translation has the same blocks. */
export function minutesBlocks(body: string): MinutesBlock[] {
  const blocks: MinutesBlock[] = [];
  for (const line of body.split("\n").map((each) => each.trim())) {
    const last = blocks.at(-1);
    if (line.startsWith("# ")) blocks.push({ kind: "heading", words: line.slice(2).trim() });
    else if (line.startsWith("- ")) {
      if (last?.kind === "list") last.lines.push(line.slice(2).trim());
      else blocks.push({ kind: "list", lines: [line.slice(2).trim()] });
    } else if (line) blocks.push({ kind: "paragraph", words: line });
  }
  return blocks;
}

/** The words of minutes in the language of whoever writes them; names and what was written down are put in. */
export interface MinutesWords {
  present: string;
  excused: string | null;
  noQuorum: string | null;
  headings: { present: string; decisions: string; recommendations: string; talked: string; actions: string };
  /** Under the recommendations: a council advises. */
  advises: string;
  /** Instead of what somebody said: how many told the team something. */
  said: (count: number) => string;
}

/** What minutes are made of. */
export interface MinutesFacts {
  decisions: string[];
  recommendations: string[];
  /** Per item of the agenda, in its order; `title` null: under no item. */
  items: { title: string | null; notes: string[]; said: number }[];
  /** "Call the landlord (Luz V., by March 3)". */
  actions: string[];
}

/**
 * A first version of the minutes: who was there, decisions and recommendations first, then what was talked about, then what
 * happens next. What people said for the team's inbox stays theirs: of it only the number is told.
 */
export function composeMinutes(words: MinutesWords, facts: MinutesFacts): string {
  const list = (heading: string, lines: string[], after: string[] = []) => (lines.length > 0 ? [`# ${heading}`, ...lines.map((line) => `- ${flat(line)}`), ...after] : []);
  const talked = facts.items
    .filter((item) => item.notes.length > 0 || item.said > 0)
    .flatMap((item) => [...(item.title ? [`# ${flat(item.title)}`] : [`# ${words.headings.talked}`]), ...item.notes.map(flat), ...(item.said > 0 ? [words.said(item.said)] : [])]);
  const parts = [
    [`# ${words.headings.present}`, words.present, ...(words.excused ? [words.excused] : []), ...(words.noQuorum ? [words.noQuorum] : [])],
    list(words.headings.decisions, facts.decisions),
    list(words.headings.recommendations, facts.recommendations, [words.advises]),
    talked,
    list(words.headings.actions, facts.actions),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** A note may have several lines; in the minutes each is one paragraph. */
function flat(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
