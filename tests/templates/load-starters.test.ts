import { beforeEach, expect, test, vi } from "vitest";
import { loadStarters } from "../../entrypoints/background/own-files.ts";
import { STARTERS, startersIn } from "../../lib/templates/starter-library.ts";

const browser = vi.hoisted(() => ({ language: "en" }));
vi.mock("webextension-polyfill", () => ({
	default: {
		i18n: { getUILanguage: () => browser.language },
		runtime: { getURL: (file: string) => `chrome-extension://aside/${file}` },
	},
}));

beforeEach(() => {
	vi.stubGlobal("fetch", async (url: string) => {
		if (!url.endsWith("/starter-library.json")) throw new Error(`Nothing at ${url}`);
		return new Response(JSON.stringify(STARTERS));
	});
});

async function delay() {
	const found = (await loadStarters()).find(({ id }) => id === "starter-delay");
	return [found?.title, found?.folder];
}

test.each([
	["de", "Verspätete Bestellung: Entschuldigung", "Kundendienst"],
	["de-AT", "Verspätete Bestellung: Entschuldigung", "Kundendienst"],
	["el", "Καθυστέρηση παραγγελίας: συγγνώμη", "Υποστήριξη"],
	["it-IT", "Ordine in ritardo: scuse", "Assistenza"],
	["pl", "Opóźnione zamówienie: przeprosiny", "Pomoc"],
	["sv-SE", "Försenad beställning: ursäkt", "Kundtjänst"],
	["en-GB", "Delayed order: apology", "Support"],
	["fr", "Delayed order: apology", "Support"],
])("a browser in %s begins with titles and folders in its language", async (language, title, folder) => {
	browser.language = language;
	expect(await delay()).toEqual([title, folder]);
});

test("everything else is the same in every language", async () => {
	browser.language = "pl";
	expect(await loadStarters()).toEqual(startersIn("pl"));
	const rest = startersIn("pl").map(({ title, folder, tags, ...same }) => same);
	expect(rest).toEqual(startersIn("en").map(({ title, folder, tags, ...same }) => same));
});
