import type { WalkPage } from "./page.ts";

/** Groups, applications, memberships, agreements. */
export const MEMBERSHIP_WALK: WalkPage[] = [];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEMBERSHIP_RECORDS: Record<string, string> = {};
