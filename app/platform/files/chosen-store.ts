import { env } from "../env/env.ts";
import type { FileStore } from "./file-store.ts";
import { folderStore } from "./folder-store.ts";
import { s3Store } from "./s3-store.ts";

/** The store that the settings name: HEARD_FILES, else the folder `files` of HEARD_DATA, which a back-up takes along. */
export function fileStore(): FileStore {
  const { HEARD_DATA, HEARD_FILES, HEARD_S3_ENDPOINT, HEARD_S3_REGION, HEARD_S3_KEY_ID, HEARD_S3_SECRET } = env();
  if (!HEARD_FILES) return folderStore(HEARD_DATA);
  return s3Store({
    place: new URL(HEARD_FILES),
    endpoint: HEARD_S3_ENDPOINT ?? `https://s3.${HEARD_S3_REGION}.amazonaws.com`,
    region: HEARD_S3_REGION,
    accessKeyId: HEARD_S3_KEY_ID!,
    secretAccessKey: HEARD_S3_SECRET!,
  });
}
