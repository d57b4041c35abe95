import type { Readable } from "node:stream";

/** A file on this machine. */
export interface LocalFile {
  path: string;
  /** In bytes. */
  size: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

/** What lies in a store: its bytes, piece by piece, and how many they are, where the store says so. Whoever has it reads or destroys it. */
export interface StoredBytes {
  bytes: Readable;
  size: number | null;
}

/** Where the bytes of files lie. Keys are paths of lower-case letters, digits, `_` and `-`: `heard/7f/0190a000-…`. */
export interface FileStore {
  /** Copies a file to a key. Once it resolves, the bytes outlive a power cut. Twice is once. @throws StoreAway */
  put(key: string, from: LocalFile): Promise<void>;
  /** What lies at a key; null where nothing does. @throws StoreAway */
  get(key: string): Promise<StoredBytes | null>;
  /** Deletes what lies at a key, if anything does. @throws StoreAway */
  remove(key: string): Promise<void>;
}
