import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";

/** The private code of a job for somebody outside. It is made again from the job's id; the database keeps only its hash. */
export function outsideSecret(jobId: string): string {
  return privateCode("translation", jobId);
}

/** What the database keeps of a job's code. */
export function outsideSecretHash(code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(codeHash("translation", code));
}
