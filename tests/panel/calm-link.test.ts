import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ToFrame } from "../../lib/contract/link.ts";
import { calmLink } from "../../lib/panel/calm-link.ts";
import { viewOf } from "./stage.ts";

const A: ToFrame = { type: "view", view: viewOf({ threadKey: "instagram:A" }) };
const B: ToFrame = { type: "view", view: viewOf({ threadKey: "instagram:B" }) };
const C: ToFrame = { type: "view", view: viewOf({ threadKey: "instagram:C" }) };

let isLookedAt = false;
let tell: (message: ToFrame) => void;
let heard: ToFrame[];

beforeEach(() => {
	vi.useFakeTimers();
	isLookedAt = false;
	heard = [];
	const listen = (receive: typeof tell): void => {
		tell = receive;
	};
	calmLink({ send: () => undefined, listen }, () => isLookedAt).listen((message) => void heard.push(message));
});
afterEach(() => vi.useRealTimers());

test("what is on screen at first is heard at once, and later only once it rests", () => {
	tell(A);
	expect(heard).toEqual([A]);
	tell(B);
	vi.advanceTimersByTime(200);
	tell(C);
	vi.advanceTimersByTime(200);
	expect(heard).toEqual([A]);
	vi.advanceTimersByTime(200);
	expect(heard).toEqual([A, C]);
});

test("whatever else it is told brings the view along, before it, and once", () => {
	tell(A);
	tell(B);
	tell({ type: "shown" });
	expect(heard).toEqual([A, B, { type: "shown" }]);
	vi.advanceTimersByTime(1_000);
	expect(heard).toHaveLength(3);
});

test("while it has the focus nothing waits, and nothing older comes after", () => {
	tell(A);
	tell(B);
	isLookedAt = true;
	tell(C);
	vi.advanceTimersByTime(1_000);
	expect(heard).toEqual([A, C]);
});
