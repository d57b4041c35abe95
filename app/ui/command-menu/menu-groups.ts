/** Something that can be chosen in the command menu. */
export interface Option {
  href: string;
  pieces: { words: string; marked: boolean }[];
  lang?: string;
  dir?: string;
  line?: string;
}

export interface Group {
  /** Empty: it needs none. */
  title: string;
  options: Option[];
}

interface Known {
  pages: { href: string; label: string }[];
  starts: { href: string; label: string }[];
  /** What the search found for what is typed. */
  found: Group[];
  /** `everything` says `{{words}}` where what is typed belongs. */
  words: { pages: string; starts: string; everything: string; searchHref: string };
}

/** What the command menu offers for what is typed: pages and tasks with these words, what was found, and the search itself. */
export function groupsFor(typed: string, { pages, starts, found, words }: Known): Group[] {
  const fitting = (commands: Known["pages"]) => commands.filter(({ label }) => hasWords(label, typed)).map(({ href, label }) => ({ href, pieces: [{ words: label, marked: false }] }));
  const everything = { href: `${words.searchHref}?${new URLSearchParams({ q: typed }).toString()}`, pieces: [{ words: words.everything.replace("{{words}}", () => `\u2068${typed}\u2069`), marked: false }] };
  const groups = [
    { title: words.pages, options: fitting(pages) },
    { title: words.starts, options: fitting(starts) },
    ...found,
    { title: "", options: typed ? [everything] : [] },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** Whether each word that was typed begins one of a label; of what is written without spaces, whether it stands there. */
function hasWords(label: string, typed: string): boolean {
  const [all, wanted] = [label, typed].map(plain) as [string, string];
  const terms = wanted.split(/\s+/).filter(Boolean);
  return terms.every((term) => (/\p{Script=Han}/u.test(term) ? all.includes(term) : all.split(/\s+/).some((word) => word.startsWith(term) || word.replace(/^ال/, "").startsWith(term))));
}

function plain(words: string): string {
  return words.normalize("NFKD").replaceAll(/[\p{M}\u0640]/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();
}
