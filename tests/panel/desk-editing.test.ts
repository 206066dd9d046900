import { expect, test } from "vitest";
import type { Template } from "../../lib/contract/template.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createCustomFields } from "../../lib/panel/custom-fields.ts";
import { createDeskEditing } from "../../lib/panel/desk-editing.ts";
import { entry, NOW } from "./stage.ts";

test("a draft's own answer that comes after what was saved over it changes nothing", async () => {
	const ask = (async (_: string, { templates }: { templates: readonly Template[] }) => ({
		ok: true,
		value: { saved: templates.map((one) => ({ ...one, version: one.version + 1 })) },
	})) as unknown as Ask;
	const editing = createDeskEditing({
		ask,
		now: () => NOW,
		customFields: createCustomFields({ ask, valueName: (path) => path }),
		partial: () => undefined,
		interfaceLanguage: "en",
	});
	const draft = entry("parcel", { state: "draft", version: 1 });
	editing.open(draft);
	editing.write("It waits at the shop.");
	await editing.save(true);
	editing.accept(draft);
	expect(editing.edited.value).toMatchObject({ version: 2, state: "published" });
	expect(editing.body.value).toBe("It waits at the shop.");
	expect(editing.isChanged.value).toBe(false);
});
