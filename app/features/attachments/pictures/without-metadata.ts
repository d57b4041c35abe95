import { jpegWithoutMetadata } from "./jpeg.ts";
import { pngWithoutMetadata } from "./png.ts";
import { webpWithoutMetadata } from "./webp.ts";

/**
 * The pictures from which what is written beside them is taken out, by media type: the place, the day and the camera, who it
 * belongs to, a smaller copy of it. What is drawn is copied as it is, not drawn anew.
 */
const WAYS: Record<string, (bytes: Buffer) => Buffer | null> = {
  "image/jpeg": jpegWithoutMetadata,
  "image/png": pngWithoutMetadata,
  "image/webp": webpWithoutMetadata,
};

/** Whether a file of this media type may hold such things that we know how to take out. */
export function losesMetadata(mediaType: string): boolean {
  return mediaType in WAYS;
}

/** A picture without what is written beside it; null where the file is broken, so that nobody knows what else is in it. */
export function withoutMetadata(mediaType: string, bytes: Buffer): Buffer | null {
  return WAYS[mediaType]!(bytes);
}
