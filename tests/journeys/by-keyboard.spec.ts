/** Replies with every help they have, by the keyboard alone: fields, languages, steps, rules, undo. */
import { expect, type Page, test } from "@playwright/test";
import {
	type Aside,
	editorText,
	frameOf,
	layTemplates,
	MESSAGE_BOX,
	openThread,
	shows,
	startAside,
	threadsOf,
} from "./aside.ts";
import { closedText } from "./closed-root.ts";

const FORBIDDEN = "Words no reply may hold, one a line";
const TRIGGER = "Character that calls up a template in the message box";

let aside: Aside;

test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, {
		kfields: {
			variants: {
				en: "Order {{ ask.order }}: {{ ask.what }} Size {{ ask.size }} on {{ ask.day }}. Again: {{ ask.order }}.",
			},
			fields: [
				{ name: "order", kind: "text" },
				{ name: "what", kind: "long" },
				{ name: "size", kind: "choice", options: ["Small", "Medium"] },
				{ name: "day", kind: "date" },
			],
		},
		klang: { variants: { en: "Hello!", de: "Hallo!" } },
		kone: "One.",
		ktwo: "Two.",
		ksteps: {
			kind: "steps",
			variants: { en: "First message." },
			laterSteps: { en: ["Second message.", "Third message."] },
		},
		kcure: "This is a miracle cure.",
		koffer: { kind: "marketing", variants: { en: "Ten percent off." } },
		klong: "x".repeat(1_001),
	});
	const desk = await openSettings();
	await desk.getByLabel(TRIGGER).focus();
	await desk.keyboard.press(";");
	await desk.getByLabel(FORBIDDEN).focus();
	await desk.keyboard.type("miracle cure");
	await desk.keyboard.press("Tab");
	await expect(desk.getByLabel("Marketing messages per contact, at most")).toBeFocused();
	await desk.close();
});
test.afterAll(() => aside.close());

test("rules and the trigger, once set, stand in the settings, and the trigger before each shortcut", async () => {
	const desk = await openSettings();
	await expect(desk.getByLabel(FORBIDDEN)).toHaveValue("miracle cure");
	await expect(desk.getByLabel(TRIGGER)).toHaveValue(";");
	await desk.evaluate(() => {
		location.hash = "#templates";
	});
	await expect(desk.locator(".desk-row", { hasText: "Test kone" })).toContainText(";kone");
	await desk.close();
});

for (const platform of ["instagram", "x"] as const) {
	test.describe(platform, () => {
		let page: Page;
		const box = () => page.locator(MESSAGE_BOX[platform]).first();
		const holds = (text: string) => expect.poll(() => editorText(page)).toBe(text);
		/** Brings the palette up over the message box and types a shortcut. */
		const find = async (shortcut: string) => {
			await page.keyboard.press("Alt+KeyR");
			const palette = await frameOf(page, "palette");
			// The frame itself has to have the focus; inside it, its field may still have had it from the last time.
			await palette.locator('input[type="search"]:focus').waitFor();
			await page.keyboard.type(shortcut);
			await palette.locator(".template.selected", { hasText: shortcut }).waitFor();
			return palette;
		};
		const insert = async (shortcut: string) => {
			await find(shortcut);
			await page.keyboard.press("Enter");
		};
		const clear = async () => {
			await expect(box()).toBeFocused();
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.press("Delete");
			await holds("");
		};

		test.beforeAll(async () => {
			page = await aside.open(platform);
			const thread = (await threadsOf(page)).find((one) => one.name === "Ada Example");
			await openThread(page, thread?.id ?? "");
			await shows(page, "Ada Example");
			await box().focus();
		});
		test.beforeEach(async () => {
			await box().focus();
			await clear();
		});
		test.afterAll(async () => {
			expect(await page.evaluate(() => window.__replica.sent())).toEqual([]);
			await page.close();
		});

		test("the list shows the trigger that is set, and takes it", async () => {
			await page.keyboard.type(";kone", { delay: 8 });
			await expect.poll(() => closedText(page)).toContain(";kone");
			await page.keyboard.press("Tab");
			await holds("One.");
		});

		test("fields are filled one after the other, one of each", async () => {
			const palette = await find("kfields");
			await expect(palette.locator('[data-field="ask.order"]')).toHaveCount(1);
			await page.keyboard.press("Tab");
			await page.keyboard.type("R 2041");
			await page.keyboard.press("Tab");
			await page.keyboard.type("blue.");
			await page.keyboard.press("Tab");
			await page.keyboard.type("M");
			await page.keyboard.press("Tab");
			await page.keyboard.type("10102026");
			await page.keyboard.press("Enter");
			await expect
				.poll(() => editorText(page))
				.toMatch(/^Order R 2041: blue\. Size Medium on .+ Again: R 2041\.$/);
		});

		test("one key changes the language", async () => {
			const palette = await find("klang");
			await expect(palette.locator(".template.selected")).toContainText("Hello!");
			await page.keyboard.press("Control+KeyL");
			await expect(palette.locator(".template.selected")).toContainText("Hallo!");
			await page.keyboard.press("Enter");
			await holds("Hallo!");
		});

		test("several go into one draft, and undo takes out the last alone", async () => {
			await insert("kone");
			await holds("One.");
			await page.waitForTimeout(1_100); // Lexical joins what follows within a second into one step of undo.
			const palette = await find("ktwo");
			await page.keyboard.press("Enter");
			await expect.poll(() => editorText(page)).toMatch(/^One\.\s*Two\.$/);
			// Whoever undoes it before it is read back is told that it did not arrive.
			await expect(palette.locator(".insert-status")).toContainText("Inserted");
			await page.keyboard.press("ControlOrMeta+z");
			await expect.poll(async () => (await editorText(page)).trim()).toBe("One.");
		});

		test("called up again before the last text was read back, the palette keeps the keys", async () => {
			const cdp = await aside.context.newCDPSession(page);
			await cdp.send("Emulation.setCPUThrottlingRate", { rate: 8 });
			for (let turn = 0; turn < 5; turn += 1) {
				await insert("kone");
				await holds("One.");
				await find("ktwo");
				expect(await editorText(page)).toBe("One.");
				await page.keyboard.press("Escape"); // What was typed.
				await page.keyboard.press("Escape");
				await clear();
			}
			await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
			await cdp.detach();
		});

		test("a forbidden word and marketing ask first, and Enter once more is the answer", async () => {
			for (const [shortcut, kind, text] of [
				["kcure", "forbidden", "This is a miracle cure."],
				["koffer", "no-consent", "Ten percent off."],
			] as const) {
				const palette = await find(shortcut);
				await palette.locator(`[data-guard="${kind}"]`).waitFor();
				await page.keyboard.press("Enter");
				await palette.locator(".guard-ask").waitFor();
				expect(await editorText(page)).toBe("");
				await page.keyboard.press("Enter");
				await holds(text);
				await clear();
			}
			await expect.poll(() => confirmedOn(platform)).toEqual([["forbidden"], ["no-consent"]]);
		});

		test("a template of several messages goes on by itself, is skipped, gone back in, and done with", async () => {
			await insert("ksteps");
			await holds("First message.");
			await clear();
			const palette = await find("ksteps");
			const card = palette.locator(".template.selected");
			await expect(card).toContainText("Message 2 of 3");
			await press("Skip");
			await expect(card).toContainText("Third message.");
			await press("Back");
			await expect(card).toContainText("Second message.");
			await press("Skip");
			await palette.getByRole("searchbox").focus();
			await page.keyboard.press("Enter");
			await holds("Third message.");
			await clear();
			await find("ksteps");
			await press("Done");
			await expect(card).toContainText("Message 1 of 3");
			await page.keyboard.press("Escape");

			async function press(name: string): Promise<void> {
				await palette.getByRole("button", { name, exact: true }).focus();
				await page.keyboard.press("Enter");
			}
		});

		if (platform === "instagram") {
			test("what the platform would cut does not go in", async () => {
				const palette = await find("klong");
				await page.keyboard.press("Enter");
				await page.keyboard.press("Enter");
				await expect(palette.getByRole("searchbox")).toBeFocused();
				expect(await editorText(page)).toBe("");
				await page.keyboard.press("Escape");
			});
		}
	});
}

/** What was confirmed before insertions into this platform's conversations, as it is on record. */
function confirmedOn(platform: string): Promise<string[][]> {
	return aside.worker.evaluate(
		(prefix) =>
			new Promise<string[][]>((resolve) => {
				const opening = indexedDB.open("aside");
				opening.onsuccess = () => {
					const asking = opening.result.transaction("marketingSent").objectStore("marketingSent").getAll();
					asking.onsuccess = () => {
						opening.result.close();
						const rows = asking.result as { threadKey: string; confirmed: string[] }[];
						resolve(rows.filter(({ threadKey }) => threadKey.startsWith(prefix)).map((row) => row.confirmed));
					};
				};
			}),
		`${platform}:`,
	);
}

async function openSettings(): Promise<Page> {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#settings`);
	return desk;
}
