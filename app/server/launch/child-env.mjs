/**
 * The environment of the web process and the worker: ours (`env`), and two places from which the C library hands out memory. Node
 * asks from many threads, and what lies in each of the eight places a core that are usual is hardly ever given back (about 30 MB
 * of the web process). Elsewhere than with glibc it means nothing.
 */
export function childEnv(env = process.env) {
  return { ...env, MALLOC_ARENA_MAX: "2" };
}
