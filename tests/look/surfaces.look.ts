import { expect, type Page } from "@playwright/test";
import type { PageView } from "../../lib/contract/page-view.ts";
import { type TemplateInput, withDefaults } from "../../lib/contract/template.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { type Framed, fakeBrowser, openFrame, type Stage, viewOf } from "./stage.ts";

const GREEK = "Ηλεκτροεγκεφαλογραφηματικότητα Παπαχατζηκωνσταντινοπούλου";
const GERMAN = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung";
const LONG_INPUT: TemplateInput[] = [
	{
		id: "long",
		title: `${GERMAN} und ${GREEK}`,
		shortcut: "donaudampfschiff",
		folder: GERMAN,
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		updatedAt: 0,
		variants: {
			de: `Hallo {{ contact.first_name | default: "du" }}, ${GERMAN} {{ ask.rechtsschutzversicherungsgesellschaftsnummer }} ${GREEK}. ${"Sehr langer Text. ".repeat(70)}`,
		},
	},
	{
		id: "broken",
		title: "Kaputt",
		shortcut: "",
		folder: "",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		updatedAt: 0,
		variants: { de: "{{ oh" },
	},
];
const LONG = LONG_INPUT.map(withDefaults);

/** Rules of whole pages: ours stand in a frame. */
const UNFRAMED = ["page-has-heading-one", "landmark-one-main", "region"];

interface Scene {
	readonly name: string;
	readonly view: Partial<PageView>;
	readonly stage?: Stage;
	readonly widths?: readonly number[];
	readonly act?: (framed: Framed, page: Page) => Promise<void>;
}

const search = async ({ frame }: Framed, text: string) => frame.getByRole("searchbox").fill(text);
const SCENES: readonly Scene[] = [
	{ name: "thread", view: {}, widths: [280, 340, 480] },
	{
		name: "thread-dark",
		view: {
			theme: "dark",
			platform: "x",
			contact: { name: "Νίκος Καρράς", handle: "nkarras" },
			interfaceLanguage: "el",
		},
		widths: [280, 340],
	},
	{ name: "recent", view: {}, stage: { recent: ["starter-csat", "starter-refund"] } },
	{
		name: "filled",
		view: {},
		act: async ({ frame }) => {
			await frame.getByLabel("Order number").fill("R 2041");
			await frame.getByLabel("Answer by").fill("heute 17:00");
			await frame.getByRole("searchbox").focus();
		},
	},
	{ name: "opening", view: { state: "opening", composer: "missing" } },
	{ name: "inbox", view: { state: "inbox", composer: "missing" } },
	{ name: "locked", view: { state: "locked", composer: "missing", theme: "dark" } },
	{ name: "group", view: { state: "group", contact: { name: "Team Süd" } } },
	{ name: "request", view: { state: "request", composer: "missing" }, widths: [280] },
	{ name: "not-understood", view: { state: "not-understood", composer: "missing", missing: ["header"] } },
	{ name: "no-composer", view: { composer: "missing" } },
	{ name: "composer-disabled", view: { composer: "disabled", theme: "dark" } },
	{ name: "nothing-found", view: {}, act: (framed) => search(framed, "zzzzzzz") },
	{ name: "no-templates", view: {}, stage: { templates: [] } },
	{
		name: "long-words",
		view: { contact: { name: `${GERMAN} ${GREEK}`, handle: "a".repeat(100) } },
		stage: { templates: LONG },
		widths: [280, 340],
	},
	{
		name: "hostile-name",
		view: { contact: { name: "<img src=x onerror=alert(1)>\u202e{{ agent.name }}", handle: "\u202eevil" } },
	},
	{ name: "pseudo", view: {}, stage: { pseudo: true }, widths: [280, 340] },
	{
		name: "pseudo-note",
		view: { state: "request", composer: "missing" },
		stage: { pseudo: true },
		widths: [280],
	},
	{ name: "worker-dead", view: {}, stage: { workerDead: true } },
	{ name: "german", view: {}, stage: { locale: "de" }, widths: [280] },
	{
		name: "german-note",
		view: { state: "request", composer: "missing", theme: "dark" },
		stage: { locale: "de" },
		widths: [280],
	},
	{ name: "orphaned", view: {}, act: ({ tell }) => tell({ type: "orphaned" }) },
	{
		name: "insert-failed",
		view: {},
		act: async ({ frame, tell }) => {
			await search({ frame } as Framed, "/thanks");
			await frame.getByRole("button", { name: "Insert" }).click();
			await tell({ type: "inserted", id: 1, reply: { ok: false, kind: "unexpected", copied: true } });
			await frame.getByRole("status").getByText("clipboard").waitFor();
		},
	},
	{
		name: "inserted",
		view: { theme: "dark" },
		act: async ({ frame, tell }) => {
			await search({ frame } as Framed, "/thanks");
			await frame.getByRole("searchbox").press("Enter");
			await tell({ type: "inserted", id: 1, reply: { ok: true } });
			await frame.getByRole("status").getByText("Inserted").waitFor();
		},
	},
];

for (const { name, view, stage = {}, widths = [340], act } of SCENES) {
	for (const width of widths) {
		test(`sidebar ${name} at ${width} px reads well and holds its width`, async ({ page, url }) => {
			await fakeBrowser(page, stage);
			const framed = await openFrame(page, { url, file: "sidebar", width, height: 720 });
			await framed.tell({ type: "layout", mode: "docked" });
			await framed.tell({ type: "view", view: viewOf(view) });
			await framed.frame.locator(".aside").waitFor();
			await framed.frame
				.locator(".template, .empty-state, .hint, .opening")
				.first()
				.waitFor({ timeout: 8_000 });
			await act?.(framed, page);
			await picture(page, `sidebar-${name}-${width}`);
			await holdsItsWidth(framed);
			await isAccessible(framed.frame, UNFRAMED);
		});
	}
}

const PALETTES: readonly Scene[] = [
	{ name: "open", view: {} },
	{ name: "search-dark", view: { theme: "dark" }, act: (framed) => search(framed, "dela") },
	{ name: "missing-box", view: { composer: "missing" } },
	{ name: "pseudo", view: {}, stage: { pseudo: true } },
	{ name: "long-words", view: {}, stage: { templates: LONG } },
];
for (const { name, view, stage = {}, act } of PALETTES) {
	test(`palette ${name} reads well and holds its width`, async ({ page, url }) => {
		await fakeBrowser(page, stage);
		const framed = await openFrame(page, { url, file: "palette", width: 560, height: 380 });
		await framed.tell({ type: "view", view: viewOf(view) });
		await framed.tell({ type: "shown" });
		await framed.frame.locator(".template").first().waitFor();
		await act?.(framed, page);
		await picture(page, `palette-${name}`);
		await holdsItsWidth(framed);
		await isAccessible(framed.frame, UNFRAMED);
	});
}

const DESK_PAGES = ["needs-reply", "templates", "contacts", "settings"];
for (const scheme of ["light", "dark"] as const) {
	for (const pseudo of [false, true]) {
		const name = `${scheme}${pseudo ? "-pseudo" : ""}`;
		test(`popup and desk in ${name} read well`, async ({ page, url }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await fakeBrowser(page, { pseudo, ...(scheme === "dark" && { report: { view: viewOf() } }) });
			await page.setViewportSize({ width: 320, height: 600 });
			await page.goto(`${url}/popup.html`);
			await page.getByRole("switch").first().waitFor();
			await picture(page, `popup-${name}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await isAccessible(page);
			for (const id of DESK_PAGES) {
				await page.goto(`${url}/desk.html#${id}`);
				await page.locator(`nav [aria-current="page"][href="#${id}"]`).waitFor();
				await page.locator("main :is(h1, h2)").first().waitFor();
				for (const width of [1100, 340]) {
					await page.setViewportSize({ width, height: 720 });
					await picture(page, `desk-${id}-${name}-${width}`);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					await isAccessible(page);
				}
			}
		});
	}
}

test("opened by itself on a tab without us, the sidebar says where it works", async ({ page, url }) => {
	await fakeBrowser(page, {});
	await page.setViewportSize({ width: 340, height: 600 });
	await page.goto(`${url}/sidebar.html`);
	await expect(page.getByText("Not on a message page")).toBeVisible();
	await picture(page, "side-panel-nobody");
	await isAccessible(page, UNFRAMED);
});

test("framed without a confirmed handshake, the file stays blank and see-through", async ({ page, url }) => {
	await fakeBrowser(page, {});
	const framed = await openFrame(page, {
		url,
		file: "sidebar",
		width: 340,
		height: 300,
		nonce: "f".repeat(32),
	});
	await framed.tell({ type: "view", view: viewOf() });
	await page.waitForTimeout(300);
	expect(await framed.frame.locator("#app").innerHTML()).toBe("");
	expect(await framed.frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
		"rgba(0, 0, 0, 0)",
	);
});

test("keys alone: search, fill, insert, fold, widen", async ({ page, url }) => {
	await fakeBrowser(page, {});
	const framed = await openFrame(page, { url, file: "sidebar", width: 340, height: 720 });
	await framed.tell({ type: "layout", mode: "docked" });
	await framed.tell({ type: "view", view: viewOf() });
	await framed.tell({ type: "shown" });
	await expect(framed.frame.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("/delay");
	await page.keyboard.press("Enter");
	await expect(framed.frame.getByLabel("Order number")).toBeFocused();
	await page.keyboard.type("R 2041");
	await page.keyboard.press("Tab");
	await page.keyboard.type("heute 17:00");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Alt+KeyA");
	const separator = framed.frame.getByRole("separator");
	await separator.focus();
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("End");
	const text =
		"Hallo Julia, es tut mir leid, dass deine Bestellung R 2041 noch nicht da ist. Ich kümmere mich sofort darum und melde mich bis heute 17:00.";
	await expect.poll(framed.heard).toEqual([
		{ type: "insert", id: 1, threadKey: "instagram:1", text },
		{ type: "toggle", frame: "sidebar" },
		{ type: "resize", width: 360 },
		{ type: "resize", width: 480 },
	]);
});

async function holdsItsWidth({ frame }: Framed): Promise<void> {
	const overflowing = await frame.evaluate(() => {
		const width = document.documentElement.clientWidth;
		return [...document.querySelectorAll<HTMLElement>("#app *")]
			.filter((element) => !element.closest(".unseen, select"))
			.filter((element) => {
				const box = element.getBoundingClientRect();
				return box.right > width + 0.5 || box.left < -0.5;
			})
			.map((element) => `${element.tagName}.${element.className}`);
	});
	expect(overflowing).toEqual([]);
}
