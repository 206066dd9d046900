import "temporal-polyfill/global";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaInput, agendaOf, dueNow, quietUntil } from "../../lib/response-times/agenda.ts";
import { badgeFace, shortTime } from "../../lib/response-times/badge.ts";
import { rankOf, type Waiter } from "../../lib/response-times/needs-reply.ts";
import { targetOf, usualStandards } from "../../lib/response-times/standards.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 25, 12);
const usual = usualStandards("Europe/Berlin");

const waiting = (due: number): AgendaInput => ({
	state: {
		state: "waiting",
		place: 3,
		since: { from: NOW, to: NOW },
		due: { from: due, to: due },
		soon: due,
		mayBeAnswered: false,
	},
	standards: usual,
	target: 240,
	isSilent: false,
	reminders: [],
	told: [],
});

describe("the agenda", () => {
	it("tells before a target is missed and when it is, each once whatever happens between", () => {
		const due = NOW + 2 * HOUR;
		const looks = fc.array(fc.integer({ min: 0, max: 5 * 60 }), { maxLength: 30 });
		fc.assert(
			fc.property(looks, (minutes) => {
				let told: string[] = [];
				const kinds: string[] = [];
				for (const minute of [...minutes].sort((a, b) => a - b)) {
					// Every look may be that of a new worker: only what is told is carried over.
					const now = NOW + minute * MINUTE;
					const step = dueNow(agendaOf({ ...waiting(due), told }), now, undefined);
					kinds.push(...step.now.map(({ kind }) => kind));
					told = [...told, ...step.told];
				}
				expect(kinds.filter((kind) => kind === "before").length).toBeLessThanOrEqual(1);
				const last = Math.max(-1, ...minutes);
				expect(kinds.filter((kind) => kind === "missed").length).toBe(last >= 120 ? 1 : 0);
			}),
		);
	});

	it("tells nothing again when the page shows the time more sharply later, and does for another target", () => {
		const { told } = dueNow(agendaOf(waiting(NOW)), NOW, undefined);
		const sharper = { ...waiting(NOW - 40_000), told };
		expect(dueNow(agendaOf(sharper), NOW + HOUR, undefined).now).toEqual([]);
		const stricter = dueNow(agendaOf({ ...sharper, target: 60 }), NOW + HOUR, undefined);
		expect(stricter.now.map(({ kind }) => kind)).toEqual(["missed"]);
	});

	it("tells only that it is missed when it woke too late for the warning", () => {
		const step = dueNow(agendaOf(waiting(NOW - HOUR)), NOW, undefined);
		expect(step.now.map(({ kind }) => kind)).toEqual(["missed"]);
		expect(step.told).toHaveLength(2);
	});

	it("waits for the end of quiet hours, over midnight too", () => {
		const standards = { ...usual, notify: { ...usual.notify, quiet: { from: 22 * 60, to: 7 * 60 } } };
		const late = Date.UTC(2026, 10, 25, 22, 30);
		const end = quietUntil(standards, late);
		expect(new Date(end ?? 0).toISOString()).toBe("2026-11-26T06:00:00.000Z");
		expect(quietUntil(standards, Date.UTC(2026, 10, 26, 6))).toBeUndefined();
		expect(dueNow(agendaOf(waiting(late)), late, end)).toMatchObject({ now: [], told: [], next: end });
	});

	it("of a snoozed conversation holds the clock's tellings back, not the reminders", () => {
		const snoozedUntil = NOW + 10 * HOUR;
		const reminders = [{ at: NOW + HOUR, kind: "reminder" as const }];
		const agenda = agendaOf({ ...waiting(NOW + 2 * HOUR), snoozedUntil, reminders });
		expect(agenda.map(({ kind, at }) => [kind, at - NOW])).toEqual([
			["reminder", HOUR],
			["before", 10 * HOUR],
			["missed", 10 * HOUR],
		]);
	});
});

describe("the order of who waits", () => {
	const waiter = fc.record({
		due: fc.integer({ min: NOW - 10 * HOUR, max: NOW + 10 * HOUR }),
		since: fc.constant(NOW),
		priority: fc.constant("normal" as const),
		isVip: fc.boolean(),
		value: fc.integer({ min: 0, max: 5_000 }),
		promised: fc.constant(false),
	});

	it("is by due time among equals, and nobody loses a place by being urgent, a VIP or of value", () => {
		fc.assert(
			fc.property(waiter, fc.integer({ min: 1, max: HOUR }), (one, later) => {
				expect(rankOf(one)).toBeLessThan(rankOf({ ...one, due: one.due + later }));
				const better: Waiter[] = [
					{ ...one, isVip: true },
					{ ...one, priority: "urgent" },
					{ ...one, value: one.value + 100 },
				];
				for (const other of better) expect(rankOf(other)).toBeLessThanOrEqual(rankOf(one));
				expect(rankOf({ ...one, due: undefined })).toBeGreaterThan(rankOf(one));
			}),
		);
	});
});

describe("targets", () => {
	it("are halved for a VIP and may differ by platform", () => {
		const platforms = { x: { sales: { normal: { within: 60 }, urgent: { within: 30 } } } };
		const standards = { ...usual, platforms };
		const kind = { platform: "x", type: "sales", priority: "normal", isVip: false } as const;
		expect(targetOf(standards, kind)).toEqual({ within: 60 });
		expect(targetOf(standards, { ...kind, platform: "facebook" })).toEqual({ within: 1_440 });
		expect(targetOf(standards, { ...kind, type: "support", isVip: true })).toEqual({ within: 120, aim: 60 });
	});
});

describe("a badge", () => {
	const due = NOW + 48 * MINUTE;

	it("counts down, then up, and never shows 0 left and late at once", () => {
		const clock = { state: "waiting", due, soon: NOW + 10 * MINUTE } as const;
		expect(badgeFace(clock, NOW)).toEqual({ tone: "ok", says: "left", minutes: 48, about: false });
		expect(badgeFace(clock, NOW + 10 * MINUTE)).toMatchObject({ tone: "soon", minutes: 38 });
		expect(badgeFace(clock, due - 1)).toMatchObject({ tone: "soon", says: "left", minutes: 1 });
		expect(badgeFace(clock, due)).toMatchObject({ tone: "late", says: "over", minutes: 0 });
		expect(badgeFace(clock, due + 25 * MINUTE)).toMatchObject({ says: "over", minutes: 25 });
	});

	it("of times known only roughly is late when it certainly is", () => {
		const clock = { state: "waiting", due, lateFrom: due + HOUR, about: true } as const;
		expect(badgeFace(clock, due + MINUTE)).toEqual({ tone: "soon", says: "left", minutes: 0, about: true });
		expect(badgeFace(clock, due + HOUR)).toMatchObject({ tone: "late", says: "over", about: true });
	});

	it("is short in each language", () => {
		expect(shortTime(220, "en")).toBe("3h 40m");
		expect(shortTime(48, "en")).toBe("48m");
		expect(shortTime(0, "en")).toBe("0m");
		expect(shortTime(2 * 1_440 + 61, "en")).toBe("2d 1h");
		expect(shortTime(25, "de")).toMatch(/^25\s?Min\.$/);
	});
});
