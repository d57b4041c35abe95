import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage, nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { formatDate, formatDateTime, formatList, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { isOpen, isStepLate, nextState, type ApplicationState } from "../application.ts";
import type { BoardCard } from "../recruiting.queries.server.ts";
import { StateMark } from "./state-mark.tsx";

/** The columns of the main path; the others stand below. */
const COLUMNS = ["applied", "screening", "interview", "offered", "accepted"] as const satisfies ApplicationState[];
const SIDE = ["waitlisted", "declined", "withdrew"] as const satisfies ApplicationState[];

export interface Board {
  cards: BoardCard[];
  groups: Record<string, { words: string; lang: string }>;
  reader: Reader;
  now: Date;
  today: string;
}

/** The applications by where they stand: each says who it is, what comes next, whose turn it is and by when. */
export function RecruitingBoard({ board }: { board: Board }) {
  return (
    <div className="grid gap-8 p-4 lg:px-5">
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-5">
        {COLUMNS.map((state) => (
          <BoardColumn key={state} state={state} board={board} />
        ))}
      </div>
      <div className="grid gap-4 md:grid-cols-3">
        {SIDE.map((state) => (
          <BoardColumn key={state} state={state} board={board} />
        ))}
      </div>
    </div>
  );
}

function BoardColumn({ state, board }: { state: ApplicationState; board: Board }) {
  const { t } = useTranslation("membership");
  const cards = board.cards.filter((card) => card.state === state);
  return (
    <section className="min-w-0">
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-2 border-b border-line pb-1.5">
        {t(`state.${state}`)}
        <span className="font-normal text-ink2">{formatNumber(cards.length, board.reader.lang)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="text-ink2">{t("recruit.nobodyHere")}</p>
      ) : (
        <ul className="grid gap-2.5">
          {cards.map((card) => (
            <li key={card.number}>
              <Card card={card} board={board} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card, board }: { card: BoardCard; board: Board }) {
  const { t } = useTranslation("membership");
  const { reader, now, today, groups } = board;
  const late = isStepLate(card, today);
  const group = groups[card.groupId];
  const next = nextState(card.state);
  const languages = [...card.speaks.map((tag) => nameOfSpoken(tag, reader.lang)), ...(card.dialect ? [card.dialect] : [])];
  return (
    <article className={classes("card grid gap-1.5 p-3", late && "border-brick")}>
      <h3>
        <a href={paths.applicant(card.number)}>{card.name ? <bdi>{card.name}</bdi> : t("recruit.number", { number: card.number })}</a>
      </h3>
      {group && (
        <p className="text-ink2" lang={group.lang}>
          {group.words}
        </p>
      )}
      {card.state !== "withdrew" && <p>{languages.length > 0 ? formatList(languages, reader.lang) : nameOfLanguage(card.lang, reader.lang)}</p>}
      {late && <StateMark state={card.state} late />}
      {isOpen(card.state) && (
        <>
          <p>
            {t(`recruit.nextStep.${card.state as "applied"}`)}
            {card.state === "interview" && card.interviewAt && <span className="block">{formatDateTime(card.interviewAt, reader, { now })}</span>}
          </p>
          <p className="text-ink2">
            {card.turn === "applicant" ? t("recruit.turns.applicant") : t("recruit.turnOf", { name: `\u2068${card.ownerName ?? t("recruit.nobody")}\u2069` })}
          </p>
          {card.stepDueOn && (
            <p className={late ? "font-semibold text-brick" : "text-ink2"}>
              {t(late ? "recruit.wasDue" : "recruit.dueOn", { date: formatDate(card.stepDueOn, reader, { style: "short", now }) })}
            </p>
          )}
        </>
      )}
      {card.tellBy && <p className="font-semibold text-ember">{t(`recruit.tell.${card.tellBy}`)}</p>}
      {next && (
        <div className="mt-1">
          <ButtonLink variant="plain" href={next === "accepted" ? paths.acceptApplicant(card.number) : paths.moveApplicant(card.number, next)}>
            {t(`recruit.action.${next as "screening"}`)}
            {card.name && (
              <span className="away">
                {" "}
                <bdi>{card.name}</bdi>
              </span>
            )}
          </ButtonLink>
        </div>
      )}
    </article>
  );
}
