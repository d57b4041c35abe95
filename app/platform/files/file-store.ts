import type { Readable } from "node:stream";

/** A file on this machine. */
export interface LocalFile {
  path: string;
  /** In bytes. */
  size: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

/** Where the bytes of files lie. Keys are paths of lower-case letters, digits, `_` and `-`: `heard/7f/0190a000-…`. */
export interface FileStore {
  /** Copies a file to a key. Once it resolves, the bytes outlive a power cut. Twice is once. @throws StoreAway */
  put(key: string, from: LocalFile): Promise<void>;
  /** The bytes at a key, piece by piece; null where there are none. @throws StoreAway */
  get(key: string): Promise<Readable | null>;
  /** Deletes what lies at a key, if anything does. @throws StoreAway */
  remove(key: string): Promise<void>;
}
