/**
 * "Very responsive" by Meta's definition: over the last 7 days at least 90 % answered, and in 15 minutes on average of the
 * fastest 90 %. Counted is a person's first message after 24 h in which neither side wrote; what was marked as spam is
 * not. The thresholds are settings, as older texts of Meta name others. Wall-clock time: Meta knows no working hours.
 */
import type { Closing, Standards, Turn } from "../contract/response-times.ts";
import { sharpened } from "./clock.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const SILENCE = DAY;

/** A message that counts. Epoch ms. */
export interface Opening {
	readonly at: number;
	readonly answeredAt?: number;
}

export interface Responsiveness {
	readonly counted: number;
	/** Percent answered; 100 when nothing counts. */
	readonly rate: number;
	/** Average of the fastest share, ms; undefined while nothing was answered. */
	readonly average: number | undefined;
	readonly isVery: boolean;
	/** What keeps or wins the badge, and by when (epoch ms); undefined when nothing has to be done, or nothing helps. */
	readonly todo: { readonly answer: number; readonly by: number } | undefined;
}

/** The messages of one conversation that count, oldest first. Times known as a range count by their later end. */
export function openingsOf(turns: readonly Turn[], closings: readonly Closing[]): Opening[] {
	const spam = closings.filter(({ kind }) => kind === "spam").map(({ after }) => after);
	const openings: { at: number; answeredAt?: number }[] = [];
	let lastAt = Number.NEGATIVE_INFINITY;
	for (const turn of sharpened(turns)) {
		const at = turn.at.to;
		const open = openings.at(-1);
		const isSpam = spam.some((after) => turn.place <= after);
		if (turn.direction === "in" && at - lastAt >= SILENCE && !isSpam) openings.push({ at });
		else if (turn.direction === "out" && open && open.answeredAt === undefined) open.answeredAt = at;
		lastAt = at;
	}
	return openings;
}

/** `openings` of all conversations, in any order. */
export function responsivenessOf(
	openings: readonly Opening[],
	thresholds: Standards["responsive"],
	now: number,
): Responsiveness {
	const counted = openings.filter(({ at }) => at <= now && now - at <= thresholds.days * DAY);
	const waits = counted.flatMap(({ at, answeredAt }) => (answeredAt === undefined ? [] : [answeredAt - at]));
	const pending = counted.filter(({ answeredAt }) => answeredAt === undefined).map(({ at }) => at);
	const meets = { waits, pending: pending.sort((a, b) => b - a), total: counted.length, thresholds, now };
	const rate = meets.total === 0 ? 100 : (100 * waits.length) / meets.total;
	const average = averageOfFastest(waits, thresholds.rate);
	const isVery = rate >= thresholds.rate && (average === undefined || average <= thresholds.minutes * MINUTE);
	return { counted: meets.total, rate, average, isVery, todo: todoOf(meets) };
}

interface Meeting {
	readonly waits: readonly number[];
	/** Newest first: the cheapest to answer. */
	readonly pending: readonly number[];
	readonly total: number;
	readonly thresholds: Standards["responsive"];
	readonly now: number;
}

/** The fewest answers that bring the rate up, and the last moment at which they keep the average down. */
function todoOf(meeting: Meeting): Responsiveness["todo"] {
	const { waits, pending, total, thresholds } = meeting;
	const needed = Math.ceil((thresholds.rate / 100) * total - 1e-9) - waits.length;
	const atLeast = Math.max(needed, pending.length > 0 ? 1 : 0);
	for (let answer = atLeast; answer <= pending.length && answer > 0; answer += 1) {
		const by = lastMoment(meeting, answer);
		if (by !== undefined) return { answer, by };
	}
	return undefined;
}

/** To the second; further away than a week is as good as never. */
const FARTHEST = 7 * 86_400;

/** Until when `answer` answers, given together, still meet the average. */
function lastMoment(meeting: Meeting, answer: number): number | undefined {
	const after = (seconds: number) => meeting.now + seconds * 1_000;
	const holds = (seconds: number) => {
		const waits = [
			...meeting.waits,
			...meeting.pending.slice(0, answer).map((sent) => after(seconds) - sent),
		];
		const average = averageOfFastest(waits, meeting.thresholds.rate);
		return average !== undefined && average <= meeting.thresholds.minutes * MINUTE;
	};
	if (!holds(0)) return undefined;
	let [low, high] = [0, FARTHEST];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return after(low);
}

function averageOfFastest(waits: readonly number[], percent: number): number | undefined {
	if (waits.length === 0) return undefined;
	const fastest = [...waits].sort((a, b) => a - b).slice(0, Math.ceil((percent / 100) * waits.length - 1e-9));
	return fastest.reduce((sum, wait) => sum + wait, 0) / fastest.length;
}
