import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { withDefaults } from "../../lib/contract/template.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createDeskTransfer } from "../../lib/panel/desk-transfer.ts";

test.each([
	[{ forbidden: true }, { state: "failed", kind: "forbidden" }],
	[{ full: true }, { state: "failed", kind: "full" }],
	[{ importId: "i" }, { state: "done", importId: "i", count: 1 }],
])("what the worker says of an import is what the person reads: %o", async (value, expected) => {
	const { transfer, one } = desk(async () => ({ ok: true, value }));
	await transfer.read(new File([transfer.exported("json", [one])], "library.json"));
	await transfer.store();
	expect(transfer.importing.value).toEqual(expected);
});

const UNREACHABLE = { ok: false, failure: { kind: "unreachable" } };

test("an import that takes longer than an answer is waited for is asked about again, as the same one", async () => {
	const asked: string[] = [];
	const { transfer, one } = desk(async (_, { importId }) => {
		asked.push(importId);
		return asked.length < 3 ? UNREACHABLE : { ok: true, value: { importId } };
	});
	await transfer.read(new File([transfer.exported("json", [one])], "library.json"));
	await transfer.store();
	expect(transfer.importing.value).toMatchObject({ state: "done", count: 1 });
	expect(asked).toHaveLength(3);
	expect(new Set(asked).size).toBe(1);
});

test("a worker that never answers is said to be out of reach", async () => {
	const { transfer, one } = desk(async () => UNREACHABLE);
	await transfer.read(new File([transfer.exported("json", [one])], "library.json"));
	await transfer.store();
	expect(transfer.importing.value).toEqual({ state: "failed", kind: "unreachable" });
});

function desk(answer: (name: string, request: { importId: string }) => Promise<unknown>) {
	const ask = answer as unknown as Ask;
	const transfer = createDeskTransfer({ ask, now: () => 1, templates: signal([]), language: "en" });
	const one = withDefaults({
		id: "a",
		title: "Delay",
		shortcut: "delay",
		folder: "",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		variants: { en: "Sorry for the wait" },
		updatedAt: 0,
	});
	return { transfer, one };
}
