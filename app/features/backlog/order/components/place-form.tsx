import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PLACES } from "../place.ts";

/** Puts an improvement elsewhere in its column, one press each; where it cannot go on, that way is not offered. */
export function PlaceForm({ number, rank, isFirst, isLast }: { number: number; rank: string; isFirst: boolean; isLast: boolean }) {
  const { t } = useTranslation("backlog");
  const offered = PLACES.filter((place) => (place === "top" || place === "up" ? !isFirst : !isLast));
  return (
    <form method="post" action={paths.improvementPriority(number)} className="flex flex-wrap gap-2">
      <input type="hidden" name="rank" value={rank} />
      {offered.map((place) => (
        <button key={place} type="submit" name="to" value={place} className="btn btn-plain">
          {t(`order.${place}`)}
        </button>
      ))}
    </form>
  );
}
