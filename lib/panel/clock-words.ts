/** What clocks say, in the words of the interface. */
import type { ClockTold, WaitingEntry } from "../contract/conversation-clock.ts";
import type { TimeRange } from "../contract/response-times.ts";
import { interfaceLanguage, type MessageKey, say, sayCount } from "../i18n/say.ts";
import { badgeFace, shortTime, type Tone } from "../response-times/badge.ts";

export interface MeterWords {
	readonly tone: Tone;
	readonly title: string;
	readonly more: string;
	/** 0 to 1 of the target; undefined where nothing runs. */
	readonly share: number | undefined;
}

const MINUTE = 60_000;

/** Undefined where there is nothing to say: no customer message yet. */
export function meterWords(clock: ClockTold, now: number): MeterWords | undefined {
	switch (clock.state) {
		case "quiet":
			return undefined;
		case "resolved":
			return {
				tone: "answered",
				title: say(OUTCOME_NAMES[clock.outcome ?? "solved"]),
				more: "",
				share: undefined,
			};
		case "answered":
			return { tone: "answered", title: say("clockAnswered"), more: answeredMore(clock), share: undefined };
		case "waiting":
		case "acknowledged":
			return runningWords(clock, now);
	}
}

function runningWords(clock: ClockTold, now: number): MeterWords | undefined {
	const { badge, since, snoozedUntil } = clock;
	if (!badge || !since) return undefined;
	const face = badgeFace(badge, now);
	const target = say("clockTarget", { time: short(clock.target) });
	const due = badge.lateFrom ?? badge.due;
	const begun = since.to;
	const share =
		due === undefined || due <= begun ? undefined : Math.max(0, Math.min(1, (now - begun) / (due - begun)));
	if (snoozedUntil !== undefined) {
		const title = say("clockSnoozed", { time: momentWords(snoozedUntil, now) });
		return { tone: "ok", title, more: target, share };
	}
	if (face.says === "over") {
		return {
			tone: "late",
			title: say("clockOverdue", { time: about(face.minutes, face.about) }),
			more: target,
			share,
		};
	}
	const time = waitedWords(since, now);
	const title = say(clock.state === "acknowledged" ? "clockPromised" : "clockWaiting", { time });
	const more =
		face.says === "left"
			? dueWords(face.minutes, badge.due ?? now, now)
			: due === undefined
				? say("clockNoHours")
				: target;
	return { tone: face.tone, title, more, share };
}

/** As much as is known: a time, the longest it can be, or the shortest. */
function waitedWords({ from, to }: TimeRange, now: number): string {
	const since = (moment: number) => short(Math.max(0, Math.floor((now - moment) / MINUTE)));
	if (from === undefined) return say("clockAtLeast", { time: since(to) });
	return to - from < MINUTE ? since(to) : say("clockUpTo", { time: since(from) });
}

/** Beyond half a day the moment says more than a number of hours. */
const HALF_DAY = 720;

function dueWords(minutes: number, due: number, now: number): string {
	return minutes > HALF_DAY
		? say("clockDueAt", { time: momentWords(due, now) })
		: say("clockDueIn", { time: short(minutes) });
}

function answeredMore({ waited, within, target }: ClockTold): string {
	const parts = [
		waited ? say("clockIn", { time: rangeWords(waited) }) : "",
		within === "yes" ? say("clockWithin", { time: short(target) }) : "",
		within === "no" ? say("clockLate", { time: short(target) }) : "",
	];
	return parts.filter(Boolean).join(" · ");
}

function rangeWords({ from = 0, to }: TimeRange): string {
	const isSharp = to - from < 2 * MINUTE;
	if (to >= Number.MAX_SAFE_INTEGER) return say("clockAtLeast", { time: short(Math.floor(from / MINUTE)) });
	return about(Math.round(((isSharp ? from : (from + to) / 2) / MINUTE) as number), !isSharp);
}

function about(minutes: number, isAbout: boolean): string {
	return isAbout ? say("clockAbout", { time: short(minutes) }) : short(minutes);
}

export function short(minutes: number): string {
	return shortTime(minutes, interfaceLanguage());
}

/** "17:50" today, "Mon 17:50" within a week, else with the date. */
export function momentWords(at: number, now: number): string {
	const isToday = new Date(at).toDateString() === new Date(now).toDateString();
	const isNear = Math.abs(at - now) < 6 * 1_440 * MINUTE;
	return momentFormat(isToday ? "today" : isNear ? "near" : "far").format(at);
}

const DAYS = { today: {}, near: { weekday: "short" }, far: { day: "numeric", month: "short" } } as const;
/** Making one takes longer than all else of a row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function momentFormat(day: keyof typeof DAYS): Intl.DateTimeFormat {
	const language = interfaceLanguage();
	const key = `${language} ${day}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(language, { ...DAYS[day], hour: "2-digit", minute: "2-digit" });
		formats.set(key, format);
	}
	return format;
}

export const OUTCOME_NAMES = {
	solved: "outcomeSolved",
	sale: "outcomeSale",
	"no-answer-needed": "outcomeNone",
	spam: "outcomeSpam",
	reopened: "outcomeReopened",
} as const satisfies Readonly<Record<string, MessageKey>>;

export const TYPE_NAMES = {
	support: "typeSupport",
	sales: "typeSales",
	complaint: "typeComplaint",
	collaboration: "typeCollaboration",
	general: "typeGeneral",
} as const satisfies Readonly<Record<string, MessageKey>>;

export const PRIORITY_NAMES = {
	normal: "priorityNormal",
	urgent: "priorityUrgent",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The short words of a badge, as they stand on rows and in lists. */
export function badgeWords(
	badge: WaitingEntry["badge"],
	now: number,
): { readonly tone: Tone; readonly text: string } {
	const face = badgeFace(badge, now);
	const time = about(face.minutes, face.about);
	switch (face.says) {
		case "left":
			return { tone: face.tone, text: say("badgeLeft", { time }) };
		case "over":
			return { tone: face.tone, text: say("badgeOver", { time }) };
		case "answered":
			return { tone: face.tone, text: say("clockAnswered") };
		case "waiting":
			return { tone: face.tone, text: say("badgeWaiting") };
	}
}

/** Why somebody stands where they stand, in one line. */
export function reasonWords({ reason, badge, type }: WaitingEntry, now: number): string {
	const time = badge.due === undefined ? "" : momentWords(badge.due, now);
	const isTimed = reason.kind === "unlimited" || time !== "";
	// Of some only a row without a time was seen: they wait, and since when nobody can say.
	const main = {
		over: () => say("reasonOver", { time }),
		due: () => say("reasonDue", { time }),
		promised: () => say("reasonPromised", { time }),
		unlimited: () => say("reasonUnlimited"),
	}[reason.kind];
	const others = [
		say(TYPE_NAMES[type]),
		reason.urgent ? say("priorityUrgent") : "",
		reason.vip ? "VIP" : "",
		reason.valued ? say("reasonValued") : "",
	];
	return [isTimed ? main() : say("badgeWaiting"), ...others.filter(Boolean)].join(" · ");
}

/** "Answer these 2 within 6m"; undefined when there is less than a minute left. */
export function responsiveTodo(
	{ answer, by }: { readonly answer: number; readonly by: number },
	now: number,
): string | undefined {
	const minutes = Math.floor((by - now) / MINUTE);
	if (minutes < 1) return undefined;
	return sayCount("responsiveTodoOne", "responsiveTodoOther", answer).replace("{time}", short(minutes));
}
