import type { Row } from "./row.ts";

/** Groups, applications, memberships, agreements. */
export const MEMBERSHIP_ROWS: Row[] = [];
