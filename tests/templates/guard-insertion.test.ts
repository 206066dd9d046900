import { expect, test } from "vitest";
import type { GuardRules } from "../../lib/contract/template-records.ts";
import { type Guarded, guardInsertion } from "../../lib/templates/guard-insertion.ts";

const DAY = 86_400_000;
const NOW = 100 * DAY;
const RULES: GuardRules = {
	marketingCap: { most: 2, days: 7 },
	forbidden: ["guaranteed returns", "Heilung"],
	disclaimers: [{ text: "Not financial advice.", kinds: ["marketing"] }],
};
const NO_RULES: GuardRules = { marketingCap: { most: 2, days: 7 }, forbidden: [], disclaimers: [] };
const guard = (more: Partial<Guarded>, rules = NO_RULES) =>
	guardInsertion(
		{
			text: "Hi",
			kind: "reply",
			platform: "instagram",
			consent: "unknown",
			marketingSent: [],
			now: NOW,
			...more,
		},
		rules,
	);

test("an everyday reply passes without a word", () => {
	expect(guard({})).toEqual([]);
	expect(guard({ consent: "refused", marketingSent: [NOW, NOW, NOW] }, RULES)).toEqual([]);
});

test("what the platform cuts is stopped, what it may take is noted", () => {
	const text = "x".repeat(1_001);
	expect(guard({ text })).toEqual([{ kind: "too-long", severity: "stop", length: 1_001, limit: 1_000 }]);
	expect(guard({ text, platform: "x" })).toEqual([]);
	expect(guard({ text: "x".repeat(2_001), platform: "facebook" })[0]?.severity).toBe("note");
	expect(guard({ text: "x".repeat(10_001), platform: "x" })[0]?.severity).toBe("stop");
});

test("marketing without recorded consent asks, and says when it was refused", () => {
	expect(guard({ kind: "marketing" })).toEqual([{ kind: "no-consent", severity: "confirm", refused: false }]);
	expect(guard({ kind: "marketing", consent: "refused" })[0]).toMatchObject({ refused: true });
	expect(guard({ kind: "marketing", consent: "given" })).toEqual([]);
});

test("marketing above the cap asks; what was sent before the span does not count", () => {
	const sent = [NOW - 7 * DAY, NOW - 6 * DAY, NOW - DAY];
	const marketing = { kind: "marketing", consent: "given" } as const;
	expect(guard({ ...marketing, marketingSent: sent })).toEqual([
		{ kind: "over-cap", severity: "confirm", sent: 2, most: 2, days: 7 },
	]);
	expect(guard({ ...marketing, marketingSent: sent.slice(0, 2) })).toEqual([]);
});

test("forbidden words are found as whole words, in any case, spacing and accent", () => {
	const found = (text: string) => guard({ text }, RULES).map(({ kind }) => kind);
	expect(found("Guaranteed  RETURNS for you")).toEqual(["forbidden"]);
	expect(found("Eine Heilung")).toEqual(["forbidden"]);
	expect(found("Heilungen, guaranteed return")).toEqual([]);
});

test("a required sentence is asked for where its kind is meant, until it is there", () => {
	const marketing = { kind: "marketing", consent: "given" } as const;
	expect(guard({ ...marketing }, RULES).map(({ kind }) => kind)).toEqual(["disclaimer"]);
	expect(guard({ ...marketing, text: "Buy now. Not financial advice!" }, RULES)).toEqual([]);
});
