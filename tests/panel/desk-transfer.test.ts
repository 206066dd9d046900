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
	const ask = (async () => ({ ok: true, value })) as unknown as Ask;
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
	await transfer.read(new File([transfer.exported("json", [one])], "library.json"));
	await transfer.store();
	expect(transfer.importing.value).toEqual(expected);
});
