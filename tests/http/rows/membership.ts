import { APPLICATION_ROWS } from "./application.ts";
import type { Row } from "./row.ts";

/** Groups, applications, memberships, agreements. */
export const MEMBERSHIP_ROWS: Row[] = [...APPLICATION_ROWS];
