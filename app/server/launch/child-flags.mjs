/**
 * Flags of Node for the web process and the worker. What lives as long as one request has room: with less, collecting it takes a
 * tenth of the time of a page, and comes between it and its reader.
 */
export const CHILD_FLAGS = ["--max-semi-space-size=32"];
