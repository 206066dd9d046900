/**
 * Takes a window of messages on screen into the stored sequence of their conversation. Pure.
 *
 * What is known. A window is a cut-out of the thread as it is now, without holes except where the page says so
 * (`gapBefore`). The stored sequence is a row of *runs*: within a run nothing is missing, between two runs there may be
 * messages that were never on screen (a gap). Windows come in any order: newest first, then older ones while the
 * person scrolls up, again a year later. Ids prove that two messages are the same; Instagram has none, and people
 * write "ok" three times in a row. Messages get edited, and unsent.
 *
 *   1. The window is cut into pieces at its holes. Each piece is handled on its own, but lies behind the one before it:
 *      what that one lies on is not tried again.
 *   2. `overlay` lays the piece over every run; the best fit wins, if it is more than coincidence can be. What hangs
 *      over the run's ends is tried on the runs on that side: a window may bridge a gap.
 *   3. The runs a piece touches become one, in the order of the piece: the gap between them is closed. Messages paired
 *      learn what they did not know (a time, a name, a new text); messages skipped are marked as unsent, and lose that
 *      mark when they are seen again; everything else of the piece is new and stands where the piece has it.
 *   4. A piece that fits nowhere becomes a run of its own, with a gap around it: before all runs that certainly begin
 *      later, next to the pieces it came with, or at the end, as a window of unknown age mostly is the newest.
 *
 * So the same window again changes nothing, an overlapping one adds what hangs over, and one without anything in
 * common leaves a gap. What it cannot tell: a window that repeats one pattern from end to end ("ok" sixty times) reads
 * the same before and after the next "ok". And where a page shows neither ids nor times, two windows that share nothing
 * stand in the order in which they were seen, even if a later window bridges them the other way round.
 */
import type { Message } from "../contract/history.ts";
import type { MessageSeen, ThreadKey } from "../contract/page-view.ts";
import { freshLine, refreshed } from "./lines.ts";
import { overlay, type Standing, type Step } from "./overlay.ts";
import { numbered } from "./places.ts";
import { flatten, homeByTime, type Run, runsOf } from "./runs.ts";

export interface WindowSeen {
	readonly conversation: ThreadKey;
	readonly messages: readonly MessageSeen[];
	/** Epoch ms. */
	readonly now: number;
	readonly newId: () => string;
	/** True where `stored` is only the end of what is stored: then a window may turn out to need it all. */
	readonly isTail?: boolean;
}

export type Merged =
	/** `lines`: the whole sequence as it is now; `changed`: those of them to be written. */
	{ readonly lines: readonly Message[]; readonly changed: readonly Message[] } | "needs all";

export function mergeWindow(stored: readonly Message[], window: WindowSeen): Merged {
	let runs = runsOf(stored);
	const homes: (Run | undefined)[] = [];
	const taken = new Map<Run, number>();
	const pieces = piecesOf(window.messages);
	for (const piece of pieces) {
		const laid = lay(runs, piece, { standing: "whole", now: window.now, taken });
		const touched = laid.flatMap((part) => ("run" in part ? [part.run] : []));
		homes.push(touched.length === 0 ? undefined : joined(laid, window, taken));
		if (touched.length > 0) runs = replaced(runs, touched, homes.at(-1));
		else if (window.isTail) return "needs all";
		// A run that was joined to another one is no home any more.
		for (const [index, home] of homes.entries()) {
			if (home && touched.includes(home)) homes[index] = homes.at(-1);
		}
	}
	runs = settled(runs, homes, pieces, window);
	const lines = numbered(flatten(runs));
	if (window.isTail && lines[0]?.id !== stored[0]?.id) return "needs all";
	const before = new Map(stored.map((message) => [message.id, message]));
	return { lines, changed: lines.filter((line) => before.get(line.id) !== line) };
}

function piecesOf(messages: readonly MessageSeen[]): MessageSeen[][] {
	const pieces: MessageSeen[][] = [];
	for (const message of messages) {
		const piece = pieces.at(-1);
		if (!piece || message.gapBefore) pieces.push([message]);
		else piece.push(message);
	}
	return pieces;
}

/** A stretch of a piece: laid over a run, or new. */
type Part =
	| {
			readonly run: Run;
			/** Its messages that it was laid over, to its end. */
			readonly open: Run;
			readonly steps: readonly Step[];
			readonly seen: readonly MessageSeen[];
	  }
	| { readonly fresh: readonly MessageSeen[] };

interface Laying {
	readonly standing: Standing;
	readonly now: number;
	/** How many messages of a run, from its beginning, an earlier piece of the window has passed. */
	readonly taken: ReadonlyMap<Run, number>;
}

function lay(runs: readonly Run[], seen: readonly MessageSeen[], laying: Laying): Part[] {
	const { standing, now, taken } = laying;
	if (seen.length === 0) return [];
	const fits = runs.flatMap((run) => {
		const isNewest = standing === "whole" && run === runs.at(-1);
		const open = run.slice(taken.get(run) ?? 0);
		const isRest = open.length < run.length;
		const fit = overlay(open, seen, { standing: isNewest ? "newest" : standing, isRest, now });
		return fit ? [{ ...fit, run, open }] : [];
	});
	const best = fits.reduce<(typeof fits)[number] | undefined>(
		(champion, fit) => (champion && champion.score > fit.score ? champion : fit),
		undefined,
	);
	if (!best) return [{ fresh: seen }];
	const indices = best.steps.flatMap((step) => ("seen" in step ? [step.seen] : []));
	const [from, to] = [Math.min(...indices), Math.max(...indices) + 1];
	// What hangs over can only lie on the runs on that side: a few small words fit anywhere.
	const at = runs.indexOf(best.run);
	return [
		...lay(runs.slice(0, at), seen.slice(0, from), { ...laying, standing: "before" }),
		{ ...best, seen },
		...lay(runs.slice(at + 1), seen.slice(to), { ...laying, standing: "after" }),
	];
}

function joined(parts: readonly Part[], window: WindowSeen, taken: Map<Run, number>): Run {
	const run: Message[] = [];
	let end = 0;
	for (const part of parts) {
		const isFresh = "fresh" in part;
		run.push(...(isFresh ? part.fresh.map((one) => freshLine(one, window)) : overlaid(part, window)));
		end = run.length - (isFresh ? 0 : part.open.length - 1 - lastOld(part.steps));
	}
	taken.set(run, end);
	return run;
}

const oldsOf = (steps: readonly Step[]) => steps.flatMap((step) => ("old" in step ? [step.old] : []));
const lastOld = (steps: readonly Step[]) => Math.max(...oldsOf(steps));

function overlaid({ run, open, steps, seen }: Extract<Part, { run: Run }>, window: WindowSeen): Run {
	const passed = run.slice(0, run.length - open.length);
	const middle = steps.flatMap((step): Message[] => {
		const stored = "old" in step ? open[step.old] : undefined;
		const one = "seen" in step ? seen[step.seen] : undefined;
		if (stored && one) return [refreshed(stored, one)];
		if (stored) return [stored.unsent ? stored : { ...stored, unsent: true }];
		return one ? [freshLine(one, window)] : [];
	});
	const first = Math.min(...oldsOf(steps));
	return [...passed, ...open.slice(0, first), ...middle, ...open.slice(lastOld(steps) + 1)];
}

/** The runs that became one stand where the newest of them stood. */
function replaced(runs: readonly Run[], touched: readonly Run[], by: Run | undefined): Run[] {
	const last = Math.max(...touched.map((run) => runs.indexOf(run)));
	return runs.flatMap((run, index) => {
		if (index === last) return by ? [by] : [];
		return touched.includes(run) ? [] : [run];
	});
}

/** Gives pieces that fit nowhere their place, and keeps runs in the order of the pieces that lie on them. */
function settled(
	runs: readonly Run[],
	homes: readonly (Run | undefined)[],
	pieces: readonly (readonly MessageSeen[])[],
	window: WindowSeen,
): Run[] {
	const order = [...runs];
	const known = [...homes];
	const firstKnown = known.findIndex((home) => home !== undefined);
	const at = firstKnown === -1 ? undefined : order.indexOf(known[firstKnown] ?? []);
	pieces.forEach((piece, index) => {
		if (known[index]) return;
		const run = piece.map((one) => freshLine(one, window));
		known[index] = run;
		const previous = index > 0 ? order.indexOf(known[index - 1] ?? []) : -1;
		if (previous >= 0) order.splice(previous + 1, 0, run);
		else order.splice(at ?? homeByTime(order, piece), 0, run);
	});
	known.forEach((run, index) => {
		const before = known[index - 1];
		if (!run || !before || order.indexOf(before) <= order.indexOf(run)) return;
		order.splice(order.indexOf(run), 1);
		order.splice(order.indexOf(before) + 1, 0, run);
	});
	return order;
}
