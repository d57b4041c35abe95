/**
 * Stands in the server's bundle for `turbo-stream`, with which Remix writes the data of a page a second time, for its script in
 * the browser to read. No page of Heard has that script: the text would be made, a tenth of the work of a long list, and thrown
 * away. Addresses that ask for it are refused before Remix sees them.
 */
export function encode(): ReadableStream<Uint8Array> {
  return NOTHING;
}

/** Asked for its reader by each page, and read by none. */
const NOTHING = { getReader: () => null } as unknown as ReadableStream<Uint8Array>;
