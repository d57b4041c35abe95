/** Who walks: nobody signed in, or somebody of the sample with that role; a newcomer has a place in a group and has not signed yet. */
export const WALKERS = ["visitor", "member", "newcomer", "coordinator", "champion", "intake", "translator", "leader", "administrator"] as const;
export type Walker = (typeof WALKERS)[number];

/** Records of the sample that addresses name, by the name of the place in the address (or what `fill` calls it). */
export type Records = Record<string, string>;

/** One page of the walk. */
export interface WalkPage {
  /** As in `app/routes.ts`. */
  route: string;
  as: Walker;
  path: (records: Records) => string;
}

/** A page of the walk: its route with the places filled from the records; `fill` names a record where the place is called otherwise. */
export const page = (as: Walker, route: string, fill: Record<string, string> = {}, query = ""): WalkPage => ({
  as,
  route,
  path: (records) => route.replaceAll(/:(\w+)/g, (_, name: string) => records[fill[name] ?? name] ?? "none-found") + query,
});
