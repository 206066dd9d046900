/** The clock of the open conversation, as the panel holds it. */
import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ClockTold } from "../../lib/contract/conversation-clock.ts";
import type { PageView } from "../../lib/contract/page-view.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createConversationClock } from "../../lib/panel/clock.ts";
import { responsiveTodo } from "../../lib/panel/clock-words.ts";
import { viewOf } from "./stage.ts";

const MINUTE = 60_000;
const NOW = Date.UTC(2027, 2, 3, 8);
beforeEach(() => {
	vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
	vi.useRealTimers();
});

const told = (more: Partial<ClockTold>): ClockTold => ({
	state: "waiting",
	target: 240,
	type: "general",
	priority: "normal",
	isGuess: true,
	reminders: [],
	...more,
});

function stage(answers: (name: string, request: unknown) => Promise<ClockTold>) {
	const asked: { name: string; request: unknown }[] = [];
	const ask = (async (name: string, request: unknown) => {
		asked.push({ name, request });
		return { ok: true, value: { clock: await answers(name, request) } };
	}) as unknown as Ask;
	const view = signal<PageView | undefined>(viewOf());
	const life = new AbortController();
	const clock = createConversationClock({
		view,
		ask,
		onChange: () => () => undefined,
		now: Date.now,
		signal: life.signal,
	});
	return { clock, asked, end: () => life.abort() };
}

test("what is to be done for the badge counts down by itself, and is asked for anew when it is too late", async () => {
	const responsive = { rate: 50, counted: 4, isVery: false, days: 7 };
	const answers = [
		told({ responsive: { ...responsive, todo: { answer: 2, by: NOW + 2.5 * MINUTE } } }),
		told({ responsive }),
	];
	const { clock, asked, end } = stage(async () => answers.shift() ?? told({}));
	await vi.advanceTimersByTimeAsync(0);
	const says = () => {
		const todo = clock.told.value?.responsive?.todo;
		return todo && responsiveTodo(todo, clock.now.value);
	};
	expect(says()).toBe("Answer these 2 within 2m to be very responsive");
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(says()).toBe("Answer these 2 within 1m to be very responsive");
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(says()).toBeUndefined();
	expect(asked).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(asked).toHaveLength(2);
	expect(clock.told.value?.responsive?.todo).toBeUndefined();
	end();
});

test("the key for the next kind counts on from what it said, however slow the worker is", async () => {
	let known = told({});
	let delay = 0;
	const { clock, asked, end } = stage(async (name, request) => {
		if (name === "clock.read") return known;
		const { action } = request as { action: { do: "set-type"; type: ClockTold["type"] } };
		delay += 300;
		await new Promise((resolve) => setTimeout(resolve, delay));
		known = { ...known, type: action.type, isGuess: false };
		return known;
	});
	await vi.advanceTimersByTimeAsync(0);
	for (let press = 0; press < 3; press += 1) clock.nextType();
	for (let reply = 0; reply < 3; reply += 1) {
		expect(clock.told.value?.type).toBe("complaint");
		await vi.advanceTimersByTimeAsync(310);
	}
	expect(clock.told.value?.type).toBe("complaint");
	const types = asked.slice(1).map(({ request }) => (request as { action: { type: string } }).action.type);
	expect(types).toEqual(["support", "sales", "complaint"]);
	end();
});
