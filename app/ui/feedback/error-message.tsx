import type { TFunction } from "i18next";
import { LogoLink } from "../layout/logo-link.tsx";

/** The statuses for which there are words; any other has the words of the nearest. */
const STATUSES = [400, 403, 404, 413, 429, 500] as const;

/** The status whose words fit a response. */
export function errorStatus(status: number): (typeof STATUSES)[number] {
  const known = STATUSES.find((one) => one === status);
  if (known) return known;
  if (status === 410) return 404;
  if (status === 401) return 403;
  return status >= 500 ? 500 : 400;
}

/** What went wrong, and what to do now, without any detail. `t` translates the namespace `errors`. */
export function ErrorMessage({ status, t }: { status: number; t: TFunction<"errors"> }) {
  const name = `status${errorStatus(status)}` as const;
  return (
    <div className="grid max-w-column gap-4 py-3">
      <header className="mb-8">
        <LogoLink href="/" />
      </header>
      <h1>{t(`${name}.title`)}</h1>
      <p className="lead">{t(`${name}.text`)}</p>
      <p>{t(`${name}.next`)}</p>
      <p>
        <a href="/">{t("toFrontDoor")}</a>
      </p>
    </div>
  );
}
