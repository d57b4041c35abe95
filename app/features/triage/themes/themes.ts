/** A theme as people choose it: its name is a text in the reader's language. */
export interface Theme {
  id: string;
  code: string;
  parentId: string | null;
  name: { words: string; lang: string };
  /** Nobody chooses it any more. */
  ended: boolean;
}

/** A theme with those below it; the tree has two levels. */
export interface ThemeBranch extends Theme {
  children: Theme[];
}

/** The longest name of a theme, a team or a rule, in characters. */
export const LONGEST_NAME = 80;

/** Themes as a tree, each level in the order in which it was given. */
export function treeOf(themes: readonly Theme[]): ThemeBranch[] {
  return themes.filter(({ parentId }) => parentId === null).map((theme) => ({ ...theme, children: themes.filter(({ parentId }) => parentId === theme.id) }));
}

/** A theme for a choice: "Home, heat and light: Mold, pests, repairs". */
export interface ThemeChoice {
  value: string;
  label: string;
}

/** The themes that may be chosen, below each other as in the tree. */
export function themeChoices(themes: readonly Theme[]): ThemeChoice[] {
  return themeChoicesBy(themes, ({ name }) => name.words);
}

/** As {@link themeChoices}, where names stand elsewhere. */
export function themeChoicesBy<T extends Pick<Theme, "id" | "code" | "parentId" | "ended">>(themes: readonly T[], nameOf: (theme: T) => string): ThemeChoice[] {
  const live = themes.filter(({ ended }) => !ended);
  return live
    .filter(({ parentId }) => parentId === null)
    .flatMap((root) => {
      const name = nameOf(root);
      const below = live.filter(({ parentId }) => parentId === root.id);
      return [{ value: root.code, label: name }, ...below.map((theme) => ({ value: theme.code, label: `${name}: ${nameOf(theme)}` }))];
    });
}
