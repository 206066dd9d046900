/**
 * Response-time badges on the site's own inbox rows. A badge is an element inside its row, so it scrolls and goes with it,
 * but out of its layout: neither the row nor the page's styles are touched, and clicks and selections pass through. What it
 * says lies in a closed shadow root.
 */
import type { PageView } from "../../contract/page-view.ts";
import type { RowSeen } from "../../contract/rows-view.ts";
import type { RowReading } from "../../platforms/platform.ts";
import { type BadgeClock, badgeFace } from "../../response-times/badge.ts";
import type { BadgeTexts } from "./badge-text.ts";
import { type Badge, createBadge } from "./draw-badge.ts";
import type { Feature, FeatureVisit, OnTold } from "./feature.ts";
import { pinBadges, shiftBadges } from "./place-badges.ts";
import { rowSeen } from "./row-seen.ts";

export interface BadgeNeeds {
	readonly texts: BadgeTexts;
	readonly onTold: OnTold;
	readonly now: () => number;
}

/** ms of rest before the worker is asked: rows scroll by. */
const REST = 120;
const MINUTE = 60_000;
const MOST_ROWS = 300;
const MOST_KNOWN = 2_000;

interface Shown {
	readonly element: HTMLElement;
	/** What the row says it is. Another identity in the same element is another row: its badge must not stay. */
	identity: string;
	badge: Badge | undefined;
	/** Changed since it was read: nothing is shown until it is read again. */
	isStale: boolean;
}

/** The rows on screen and what is known of them. */
interface Board {
	readonly visit: FeatureVisit;
	readonly needs: BadgeNeeds;
	readonly shown: Map<HTMLElement, Shown>;
	/** By identity: rows that scroll back get theirs at once. */
	readonly known: Map<string, BadgeClock | null>;
	rows: readonly RowReading[];
	theme: PageView["theme"];
	timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts askings, so that only the newest answer counts. */
	asked: number;
}

export function rowBadges(needs: BadgeNeeds): Feature {
	return {
		name: "row-badges",
		start(visit) {
			const { signal, window } = visit;
			const board: Board = {
				visit,
				needs,
				shown: new Map(),
				known: new Map(),
				rows: [],
				theme: "light",
				timer: undefined,
				asked: 0,
			};
			visit.rows.listen({
				onRows: (rows) => follow(board, rows),
				onMutated: (changed) => hideChanged(board, changed),
			});
			visit.onView((view) => repaint(board, view.theme));
			needs.onTold(
				"aside-clock",
				() => {
					board.known.clear();
					askSoon(board);
				},
				signal,
			);
			const tick = setInterval(() => tickAll(board), MINUTE);
			window.addEventListener("resize", () => shiftAll(board), { passive: true, signal });
			signal.addEventListener("abort", () => {
				clearInterval(tick);
				clearTimeout(board.timer);
				for (const { badge } of board.shown.values()) badge?.remove();
			});
		},
	};
}

/** In the very task of the change, as the page may have rewritten a row for somebody else after our look of this frame. */
function hideChanged(board: Board, changed: readonly Node[]): void {
	if (board.shown.size === 0) return;
	for (const node of changed) {
		for (let at: Node | null = node; at; at = at.parentNode) {
			const shown = at instanceof HTMLElement ? board.shown.get(at) : undefined;
			if (!shown) continue;
			if (shown.badge?.element !== node) {
				shown.isStale = true;
				shown.badge?.setHidden(true);
			}
			break;
		}
	}
}

/** Before the frame is painted: each row shows its own badge. */
function follow(board: Board, readings: readonly RowReading[]): void {
	const rows = readings.slice(0, MOST_ROWS);
	board.rows = rows;
	const elements = new Set(rows.map(({ element }) => element));
	for (const [element, { badge }] of board.shown) {
		if (elements.has(element)) continue;
		badge?.remove();
		board.shown.delete(element);
	}
	const twice = repeated(rows);
	let unknown = false;
	for (const row of rows) {
		const identity = identityOf(row);
		const shown = board.shown.get(row.element);
		if (shown && shown.identity !== identity) shown.badge?.remove();
		if (!shown || shown.identity !== identity)
			board.shown.set(row.element, { element: row.element, identity, badge: undefined, isStale: false });
		else shown.isStale = false;
		if (!board.known.has(identity)) unknown = true;
	}
	paint(board, twice);
	if (unknown) askSoon(board);
}

/** Identities that stand in more than one row: none of them is certain. */
function repeated(rows: readonly RowReading[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const row of rows) {
		const identity = identityOf(row);
		if (seen.has(identity)) twice.add(identity);
		seen.add(identity);
	}
	return twice;
}

/** With a new preview a row without an id may be anybody of that name; with an id it is the same conversation. */
function identityOf({ threadKey, name, preview }: RowReading): string {
	return threadKey ?? `${name ?? ""}\n${preview ?? ""}`;
}

function askSoon(board: Board): void {
	clearTimeout(board.timer);
	board.timer = setTimeout(() => ask(board), REST);
}

function ask(board: Board): void {
	const { visit, rows } = board;
	if (visit.signal.aborted || rows.length === 0) return;
	board.asked += 1;
	const turn = board.asked;
	const told: RowSeen[] = rows.map(rowSeen);
	const identities = rows.map(identityOf);
	void visit.ask("clock.rows", { platform: visit.platform.id, rows: told }).then((reply) => {
		if (!reply.ok || turn !== board.asked || visit.signal.aborted) return;
		if (board.known.size > MOST_KNOWN) board.known.clear();
		for (const [index, identity] of identities.entries())
			board.known.set(identity, reply.value.badges[index] ?? null);
		visit.rows.quietly(() => paint(board, repeated(board.rows)));
	});
}

function paint(board: Board, twice: ReadonlySet<string>): void {
	const now = board.needs.now();
	const fresh: Shown[] = [];
	for (const shown of board.shown.values()) {
		const clock = twice.has(shown.identity) ? null : board.known.get(shown.identity);
		if (!clock) {
			shown.badge?.remove();
			shown.badge = undefined;
			continue;
		}
		if (!shown.badge?.isIn(shown.element)) {
			shown.badge = createBadge(board.visit.window.document, board.theme);
			fresh.push(shown);
		}
		shown.badge.show(clock, faceText(board, clock, now));
		shown.badge.setHidden(shown.isStale);
	}
	if (fresh.length === 0) return;
	pinBadges(pairsOf(fresh), board.visit.platform.id);
	for (const { badge, element } of fresh) badge?.putInto(element);
	shiftAll(board);
}

function faceText({ needs }: Board, clock: BadgeClock, now: number) {
	const face = badgeFace(clock, now);
	const time = clock.state === "none" ? "" : needs.texts(face);
	return { tone: face.tone, text: clock.taken ? `● ${time}` : time };
}

function tickAll(board: Board): void {
	if (board.visit.window.document.hidden) return;
	const now = board.needs.now();
	for (const { badge } of board.shown.values())
		if (badge?.clock) badge.show(badge.clock, faceText(board, badge.clock, now));
}

function repaint(board: Board, theme: PageView["theme"]): void {
	if (board.theme === theme) return;
	board.theme = theme;
	for (const { badge } of board.shown.values()) badge?.setTheme(theme);
}

function shiftAll(board: Board): void {
	shiftBadges(pairsOf([...board.shown.values()]), board.visit.platform.id);
}

function pairsOf(shown: readonly Shown[]) {
	return shown.flatMap(({ badge, element }) => (badge ? [{ badge: badge.element, row: element }] : []));
}
