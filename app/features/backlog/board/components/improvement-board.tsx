import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { BoardAnnouncer } from "#app/ui/board/board-announcer.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import { listAddress, WHOLE_LIST } from "../../list/list-view.ts";
import { ON_SCREEN, onScreen, type OnScreen } from "../../improvement.ts";
import { PLACES, type Place } from "../../order/place.ts";
import type { BoardCard, BoardColumn } from "../board.queries.server.ts";
import { boardMoves } from "../moves.ts";

/** Says to a form that it was sent from the board, to which it then comes back. */
const FROM_BOARD = "?from=board";

interface Drawing {
  reader: Reader;
  now: Date;
  /** Fetched once: anew in each card it is a good part of drawing the page. */
  t: TFunction<"backlog">;
  words: CardWords;
}

/** What every card says, for the same reason put into words once. */
interface CardWords {
  move: string;
  nobody: string;
  to: Record<OnScreen, string>;
  places: { place: Place; label: string }[];
}

function cardWords(t: TFunction<"backlog">): CardWords {
  return {
    move: t("board.move"),
    nobody: t("list.nobody"),
    to: Object.fromEntries(ON_SCREEN.map((word) => [word, t(`board.to.${word}`)])) as Record<OnScreen, string>,
    places: PLACES.map((place) => ({ place, label: t(`order.${place}`) })),
  };
}

/**
 * The backlog by where it stands. Each card holds the forms of its moves; the page's script presses them for whoever drags a
 * card or moves it with the keyboard.
 */
export function ImprovementBoard({ columns, reader, now }: { columns: BoardColumn[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  const words = cardWords(t);
  return (
    <>
      {columns.some(({ cards }) => cards.some(({ canChange }) => canChange)) && (
        <BoardAnnouncer
          words={{
            moved: t("board.says.moved", { title: "{title}", column: "{column}", place: "{place}" }),
            nowhere: t("board.says.nowhere", { title: "{title}" }),
            refused: t("board.says.refused"),
            failed: t("board.says.failed"),
          }}
        />
      )}
      <div data-board className="board">
        {columns.map((column) => (
          <Column key={column.word} column={column} reader={reader} now={now} t={t} words={words} />
        ))}
      </div>
    </>
  );
}

function Column({ column: { word, count, cards }, ...drawing }: { column: BoardColumn } & Drawing) {
  const { t, reader } = drawing;
  return (
    <section data-column={word} aria-labelledby={`column-${word}`} className="board-column">
      <h2 id={`column-${word}`} className="flex flex-wrap items-baseline gap-x-2 border-b border-line pb-1.5">
        <StatusMark kind={word} label={t(`status.${word}`)} />
        <span className="font-normal text-ink2">{formatNumber(count, reader.lang)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="text-ink2">{t("list.noneHere")}</p>
      ) : (
        <ul className="grid gap-2">
          {cards.map((card) => (
            <Card key={card.id} card={card} {...drawing} />
          ))}
        </ul>
      )}
      {count > cards.length && (
        <p>
          <a href={listAddress({ ...WHOLE_LIST, word, sort: "priority", isLastFirst: false, after: cards.at(-1)?.number ?? null })}>{t("board.more", { count: count - cards.length })}</a>
        </p>
      )}
    </section>
  );
}

function Card({ card, reader, now, t, words }: { card: BoardCard } & Drawing) {
  const { number, title, owner, dueOn, isLate, people, canChange } = card;
  const { lang } = reader;
  const date = dueOn && formatDate(dueOn, reader, { now, style: "short", weekday: false });
  return (
    <li id={`i${number}`} data-card={canChange ? number : undefined} className="card board-card">
      <a href={paths.improvement(number)} className="font-semibold">
        <InlineText text={title} />
      </a>
      <p className="text-second text-ink2">
        <span className="tabular-nums">{formatNumber(number, lang)}</span> · {owner ? <bdi>{owner}</bdi> : words.nobody} · {people === null ? t("voices.few") : t("voices.people", { count: people })}
      </p>
      {date && <p className={isLate ? "text-second font-semibold text-brick" : "text-second text-ink2"}>{isLate ? t("list.wasDue", { date }) : t("board.due", { date })}</p>}
      {canChange && <Moves card={card} words={words} />}
    </li>
  );
}

/** What a card can do: go where its state may go, and up and down in its column. */
function Moves({ card: { number, status, version, rank }, words }: { card: BoardCard; words: CardWords }) {
  const moves = boardMoves(status);
  return (
    <details>
      <summary className="inline-flex min-h-6 items-center text-second text-fig underline">
        {words.move} <span className="away">{number}</span>
      </summary>
      {moves.some(({ asksWhy }) => !asksWhy) && (
        <form method="post" action={paths.improvementStatus(number) + FROM_BOARD} className="board-moves">
          <input type="hidden" name="version" value={version} />
          {moves.map(
            ({ word, to, asksWhy }) =>
              !asksWhy && (
                <button key={to} type="submit" name="to" value={to} data-to={word} className="btn btn-plain">
                  {words.to[word]}
                </button>
              ),
          )}
        </form>
      )}
      {moves.some(({ asksWhy }) => asksWhy) && (
        <p className="board-moves">
          {moves.map(
            ({ word, to, asksWhy }) =>
              asksWhy && (
                <a key={to} href={`${paths.improvementStatus(number)}?to=${to}&from=board`} data-to={word} className="btn btn-plain">
                  {words.to[word]}
                </a>
              ),
          )}
        </p>
      )}
      <form method="post" action={paths.improvementPriority(number) + FROM_BOARD} data-order={onScreen(status)} className="board-moves">
        <input type="hidden" name="rank" value={rank} />
        {words.places.map(({ place, label }) => (
          <button key={place} type="submit" name="to" value={place} className="btn btn-quiet">
            {label}
          </button>
        ))}
      </form>
    </details>
  );
}
