/** Something that whoever starts Heard can mend; its message is the one sentence they are shown. */
export class Sentence extends Error {}

/** What a failed child process or system call means, in one sentence; `fallback` where it is none of the known causes. */
export function explain(output, fallback) {
  if (/ENOSPC|no space left/i.test(output)) return "The disk is full. Free some space and start again.";
  if (/EROFS|read-only file system/i.test(output)) return "Heard's folder cannot be written to: its file system is read-only.";
  if (/EACCES|EPERM|permission denied/i.test(output)) return "Heard's folder cannot be written to by this user. Start it as the user to whom the folder belongs.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/.test(output)) {
    return "The packages could not be fetched: the npm registry does not answer. Check the network (npm ping) and start again.";
  }
  return fallback;
}
