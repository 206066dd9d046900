import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageSeen } from "../../lib/contract/page-view.ts";
import type { Turn } from "../../lib/contract/response-times.ts";
import { addWindow } from "../../lib/response-times/add-window.ts";

const NOW = Date.UTC(2026, 10, 25, 12);

/** Texts of a few words, so that the same comes again; with and without ids. */
const transcript = (withIds: boolean) =>
	fc
		.array(
			fc.record({
				direction: fc.constantFrom("in" as const, "out" as const),
				text: fc.constantFrom("ok", "thanks", "where is it?", "hello", "on its way", ""),
			}),
			{ minLength: 1, maxLength: 60 },
		)
		.map((messages) =>
			messages.map(
				(message, index): MessageSeen => ({
					...message,
					// Repeated words alone cannot be told apart: every third message is one of a kind.
					text: index % 3 === 0 ? `${message.text} ${index}` : message.text,
					time: { precision: "unknown" },
					...(withIds ? { id: `id-${index}` } : {}),
				}),
			),
		);

function look(known: readonly Turn[], messages: readonly MessageSeen[]): Turn[] {
	return addWindow(known, { messages, seenAt: NOW });
}

describe.each([
	["with ids", true],
	["without ids", false],
])("windows %s", (_, withIds) => {
	it("put together while the conversation grows give every message once, in order", () => {
		fc.assert(
			fc.property(transcript(withIds), fc.array(fc.integer({ min: 1, max: 5 })), (all, steps) => {
				let known: Turn[] = [];
				let end = Math.min(8, all.length);
				known = look(known, all.slice(0, end));
				for (const step of [...steps, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]) {
					end = Math.min(all.length, end + step);
					known = look(known, all.slice(Math.max(0, end - 20), end));
				}
				expect(known.map(({ direction }) => direction)).toEqual(
					all.slice(0, end).map(({ direction }) => direction),
				);
				expect(known.map(({ place }) => place)).toEqual(all.slice(0, end).map((_, index) => index));
			}),
		);
	});

	it("seen again, or scrolled up through, change nothing", () => {
		fc.assert(
			fc.property(transcript(withIds), fc.nat(), (all, start) => {
				const known = look([], all);
				const from = start % all.length;
				// Three neighbours at least: fewer may be equal to others.
				const again = all.slice(Math.min(from, Math.max(0, all.length - 3)), from + 20);
				const turns = look(known, again);
				expect(turns.map(({ mark, place }) => [mark, place])).toEqual(
					known.map(({ mark, place }) => [mark, place]),
				);
			}),
		);
	});

	it("that begin earlier put the older messages before, and no place moves", () => {
		fc.assert(
			fc.property(transcript(withIds), fc.integer({ min: 3, max: 30 }), (all, later) => {
				fc.pre(all.length > later + 3);
				const known = look([], all.slice(later));
				const turns = look(known, all);
				expect(turns.length).toBe(all.length);
				expect(turns.slice(later).map(({ place }) => place)).toEqual(known.map(({ place }) => place));
				expect(turns[0]?.place).toBe(-later);
			}),
		);
	});
});

describe("windows", () => {
	const said = (text: string, more: Partial<MessageSeen> = {}): MessageSeen => ({
		direction: "in",
		text,
		time: { precision: "unknown" },
		...more,
	});

	it("keep no word of what was written", () => {
		const turns = look([], [said("my card number is 4111 1111 1111 1111")]);
		expect(JSON.stringify(turns)).not.toMatch(/card|4111/);
	});

	it("know that a new message was not there at the look before", () => {
		const known = look([], [said("one")]);
		const turns = addWindow(known, {
			messages: [said("one"), said("two")],
			seenAt: NOW + 90_000,
			completeAt: NOW + 30_000,
		});
		expect(turns[1]?.at).toEqual({ from: NOW + 30_000, to: NOW + 90_000 });
	});

	it("learn the direction and the time of a message that was seen before without", () => {
		const known = look([], [said("one", { direction: "cannot tell" })]);
		const turns = look(known, [said("one", { time: { precision: "minute", at: NOW - 600_000 } })]);
		expect(turns).toMatchObject([{ direction: "in", at: { from: NOW - 600_000, to: NOW - 540_001 } }]);
	});

	it("take an edited message for the same", () => {
		const known = look(
			[],
			["a", "b", "c", "d"].map((text) => said(text)),
		);
		const turns = look(
			known,
			["a", "B!", "c", "d", "e"].map((text) => said(text)),
		);
		expect(turns.length).toBe(5);
	});

	it("from far up, with older times, add nothing", () => {
		const at = (days: number) => ({ precision: "minute" as const, at: NOW - days * 86_400_000 });
		const known = look([], [said("new", { time: at(0) })]);
		expect(look(known, [said("old", { time: at(9) }), said("old too", { time: at(8) })])).toEqual(known);
	});
});
