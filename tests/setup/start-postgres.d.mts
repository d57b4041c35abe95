export interface TestPostgres {
  /** The address of the database `test`, as a superuser. */
  url: string;
  stop(): Promise<void>;
}
export function startPostgres(options?: { durable?: boolean }): Promise<TestPostgres>;
export function freePort(): Promise<number>;
