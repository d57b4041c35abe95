export function childEnv(env?: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
