import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";

/** Where somebody is: in words, and as segments whose height tells done, current and rest apart. */
export function AnswerProgress({ title, page, of }: { title: React.ReactNode; page: number; of: number }) {
  const { t } = useTranslation("surveys");
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap justify-between gap-x-4 text-ink2">
        <span>{title}</span>
        <span>{t("answering.progress", { page, of })}</span>
      </p>
      <div className="flex items-center gap-1.5 [forced-color-adjust:none]" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} className={classes("flex-1 rounded-[3px]", index + 1 === page ? "h-3 bg-mark" : "h-2", index + 1 < page && "bg-fig", index + 1 > page && "bg-line")} />
        ))}
      </div>
    </div>
  );
}
