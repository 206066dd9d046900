/** The data map says all there is, and `docs/privacy.md` says the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { REGISTERED } from "../../lib/db/keeping/register.ts";
import { say, sayCount } from "../../lib/i18n/say.ts";
import { DATA_MAP, DATA_NOTES, type KeptData } from "../../lib/panel/data-map.ts";
import { readRetention } from "../../lib/settings/retention.ts";

// The storage room takes the browser from the global scope while it is imported.
await vi.hoisted(async () => {
	const { fakeBrowser } = await import("wxt/testing/fake-browser");
	const { runtime, storage } = fakeBrowser;
	Object.assign(globalThis, { chrome: { runtime, storage } });
});

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const listed = (of: "tables" | "items") =>
	DATA_MAP.flatMap(({ lies }) => (lies !== "memory" && of in lies ? (Object.values(lies)[0] ?? []) : []));

test("every table of the database stands in the map, once", () => {
	expect(listed("tables").toSorted()).toEqual([...REGISTERED].sort());
});

test("so does every item that is kept in `storage.local`", () => {
	const items = readdirSync(join(ROOT, "lib/settings"))
		.map((file) => read(join("lib/settings", file)))
		.flatMap((code) => [...code.matchAll(/(?:"local:|storedValue\(")(\w+)"/g)].map(([, name]) => name));
	expect(items.length).toBeGreaterThan(4);
	expect(listed("items").toSorted()).toEqual(items.sort());
});

test("what is swept by age stands there with that age", () => {
	const kinds = DATA_MAP.flatMap(({ stays }) => (typeof stays === "string" ? [stays] : []));
	expect(kinds.sort()).toEqual(["activity", "contacts", "messages", "notes"]);
});

test("docs/privacy.md holds the map and its notes, word for word", async () => {
	const retention = await readRetention();
	const stays = ({ stays: kind }: KeptData) => {
		if (typeof kind !== "string") return say(kind.words);
		const months = retention[kind];
		const time = months === 0 ? say("keptForEver") : sayCount("keptMonthsOne", "keptMonthsOther", months);
		return say("dataStaysSet", { time });
	};
	const head = ["", say("dataWhat"), say("dataStays"), say("dataGoes")];
	const rows = DATA_MAP.map((data) => [
		`**${say(data.title)}**`,
		say(data.text),
		stays(data),
		say(data.goes),
	]);
	const lines = [head, ["---", "---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
	const notes = DATA_NOTES.map(([title, text]) => `**${say(title)}.** ${say(text)}`);
	expect(read("docs/privacy.md")).toContain([lines.join("\n"), ...notes].join("\n\n"));
});
