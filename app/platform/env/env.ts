import { z } from "zod";

/**
 * The settings of one process, read once from the environment. The only place that reads `process.env`.
 * Every setting is described in README.md.
 */
const Schema = z.object({
  NODE_ENV: z.string().default("production"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HEARD_URL: z.url().optional(),
  HEARD_DATA: z.string().min(1).default("data"),
  HEARD_FILES: z.string().regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.-]+)*\/?$/).optional(),
  HEARD_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  HEARD_S3_REGION: z.string().regex(/^[a-z0-9-]+$/).default("us-east-1"),
  HEARD_S3_KEY_ID: z.string().min(1).optional(),
  HEARD_S3_SECRET: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  HEARD_SECRET: z.string().min(32).optional(),
  HEARD_PROGRAMMES: z.string().optional(),
  HEARD_ADMIN: z.email().optional(),
  HEARD_TRUST_PROXY: z.string().optional(),
  HEARD_PREPARE: z.enum(["0", "1"]).default("0"),
  HEARD_DEMO: z.enum(["1"]).optional(),
  HEARD_KIT: z.enum(["1"]).optional(),
  HEARD_POST_LIMIT: z.coerce.number().int().min(1).default(60),
  HEARD_UNDO_SECONDS: z.coerce.number().int().min(0).max(600).default(60),
  HEARD_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  HEARD_BOUNCES_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  HEARD_BOUNCES_KEY: z.string().min(32).optional(),
  MAIL_FROM: z.string().min(3).default("Heard <heard@localhost>"),
});

/** A store of files is of no use without the right to use it. */
const Settings = Schema.superRefine((settings, context) => {
  for (const name of ["HEARD_S3_KEY_ID", "HEARD_S3_SECRET"] as const) {
    if (settings.HEARD_FILES && !settings[name]) context.addIssue({ code: "custom", path: [name] });
  }
});

export type Env = z.infer<typeof Schema>;

let cached: Env | undefined;

/**
 * The settings of this process.
 * @throws SettingError naming the first setting that cannot be used.
 */
export function env(): Env {
  if (!cached) {
    const result = Settings.safeParse(withoutEmpty(process.env));
    if (!result.success) {
      const name = String(result.error.issues[0]?.path[0] ?? "a setting");
      throw new SettingError(name);
    }
    cached = result.data;
  }
  return cached;
}

/** The setting `name` has a value that cannot be used. */
export class SettingError extends Error {
  constructor(readonly setting: string) {
    super(`The setting ${setting} has a value that Heard cannot use. README.md says what it may be.`);
  }
}

/** Sets settings for this process and those it starts: the start-up resolves defaults once and hands them on. */
export function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, values);
  cached = undefined;
}

function withoutEmpty(values: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
