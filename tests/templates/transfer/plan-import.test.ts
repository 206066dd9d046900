import { describe, expect, test } from "vitest";
import { type Template, withDefaults } from "../../../lib/contract/template.ts";
import type { ImportRow } from "../../../lib/templates/transfer/import-row.ts";
import { type OnDuplicate, planImport, undoImport } from "../../../lib/templates/transfer/plan-import.ts";

const NOW = 1_000;
const stored = (id: string, shortcut: string, more: Partial<Template> = {}): Template =>
	withDefaults({
		id,
		title: id,
		shortcut,
		folder: "",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		variants: { en: id },
		updatedAt: 1,
		...more,
	});
function row(at: number, shortcut: string, id?: string): ImportRow {
	const { id: _, updatedAt: __, ...template } = stored("in", shortcut, { title: `row ${at}` });
	return {
		at,
		title: `row ${at}`,
		shortcut,
		verdict: "taken",
		notes: [],
		template: id === undefined ? template : { ...template, id },
	};
}
const refused: ImportRow = { at: 9, title: "x", shortcut: "", verdict: "refused", notes: [] };

function plan(rows: ImportRow[], existing: Template[], onDuplicate: OnDuplicate) {
	let made = 0;
	const newId = () => `new-${++made}`;
	const planned = planImport({ rows, existing, onDuplicate, now: NOW, newId });
	if (!planned.ok) throw new Error(planned.failure.kind);
	return planned.value;
}
const existing = [
	stored("old", "Delay", { owner: "team", pinned: true, version: 4 }),
	stored("other", ""),
	stored("third", "delay2"),
];

describe("a template whose shortcut is there already", () => {
	test("is kept beside it under a free one", () => {
		const { puts, added, replaced, renamed } = plan(
			[row(1, "delay"), row(2, "delay"), row(3, "new")],
			existing,
			"keep-both",
		);
		expect(puts.map(({ id, shortcut }) => [id, shortcut])).toEqual([
			["new-1", "delay3"],
			["new-2", "delay4"],
			["new-3", "new"],
		]);
		expect(added).toEqual(["new-1", "new-2", "new-3"]);
		expect(replaced).toEqual([]);
		expect(renamed).toEqual([
			{ from: "delay", to: "delay3" },
			{ from: "delay", to: "delay4" },
		]);
	});

	test("replaces it, which keeps its place, its owner and its pin; a second one in the file is added", () => {
		const { puts, added, replaced } = plan([row(1, "delay"), row(2, "delay")], existing, "replace");
		expect(puts[0]).toMatchObject({
			id: "old",
			title: "row 1",
			owner: "team",
			pinned: true,
			version: 5,
			updatedAt: NOW,
		});
		expect(replaced).toEqual([existing[0]]);
		expect(puts[1]).toMatchObject({ id: "new-1", shortcut: "delay3", version: 1 });
		expect(added).toEqual(["new-1"]);
	});

	test("is skipped", () => {
		const { puts, skipped } = plan([row(1, "delay"), row(2, "x")], existing, "skip");
		expect(skipped).toEqual([1]);
		expect(puts.map(({ shortcut }) => shortcut)).toEqual(["x"]);
	});
});

test("templates without a shortcut are never each other's duplicates, and refused rows are left out", () => {
	const { puts, added } = plan([row(1, ""), row(2, ""), refused], existing, "replace");
	expect(puts).toHaveLength(2);
	expect(added).toHaveLength(2);
});

test("an id of our own file is kept where it is free, and meets its own template", () => {
	const rows = [row(1, "a", "mine"), row(2, "b", "mine"), row(3, "c", "old")];
	expect(plan(rows, existing, "keep-both").added).toEqual(["mine", "new-1", "new-2"]);
	expect(plan(rows, existing, "replace").replaced).toEqual([existing[0]]);
});

test("long shortcuts stay within their limit when they are counted", () => {
	const long = "x".repeat(40);
	const { puts } = plan([row(1, long), row(2, long)], [stored("l", long)], "keep-both");
	expect(puts.map(({ shortcut }) => shortcut)).toEqual([`${"x".repeat(39)}2`, `${"x".repeat(39)}3`]);
});

test("a library that would be too full takes nothing", () => {
	const many = Array.from({ length: 9_999 }, (_, n) => stored(`t${n}`, ""));
	const planned = planImport({
		rows: [row(1, "a"), row(2, "b")],
		existing: many,
		onDuplicate: "skip",
		now: NOW,
		newId: () => "x",
	});
	expect(planned).toEqual({ ok: false, failure: { kind: "full", room: 1 } });
});

test("ten thousand equals are named at once", () => {
	const started = performance.now();
	const rows = Array.from({ length: 10_000 }, (_, n) => row(n, "same"));
	const { puts } = plan(rows, [], "keep-both");
	expect(new Set(puts.map(({ shortcut }) => shortcut)).size).toBe(10_000);
	expect(performance.now() - started).toBeLessThan(1_000);
});

test("taking an import back gives what stood there before, and tells what was edited since", () => {
	const done = plan([row(1, "delay"), row(2, "x")], existing, "replace");
	const current = [...existing.slice(1), ...done.puts].map((one) =>
		one.id === "new-1" ? { ...one, title: "edited", updatedAt: NOW + 5 } : one,
	);
	const undo = undoImport(done, current);
	expect(undo.puts).toEqual([existing[0]]);
	expect(undo.deletes).toEqual(["new-1"]);
	expect(undo.changed.map(({ title }) => title)).toEqual(["edited"]);
});
