/** Sidebar and palette as things in the page: keys, mouse, width, memory, and what the page may know of them. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import {
	type Aside,
	editorText,
	frameOf,
	giveCommand,
	insertFromSidebar,
	startAside,
	storedLayouts,
} from "./aside.ts";
import { boxOf, clickRow, evidenceOf, SITES, sidebarFor } from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

const GOT = "Hi Ada, thanks for your message! I am looking into it and will get back to you today.";

/** Resolves when the palette has the keyboard. */
async function paletteOpens(page: Page): Promise<Frame> {
	const palette = await frameOf(page, "palette");
	await expect
		.poll(() => palette.evaluate(() => document.hasFocus() && document.activeElement?.tagName === "INPUT"))
		.toBe(true);
	return palette;
}

async function chooseGot(page: Page, palette: Frame): Promise<void> {
	await page.keyboard.type("/got");
	await expect(palette.locator(".template.selected")).toHaveAttribute("data-template", "starter-received");
	await page.keyboard.press("Enter");
}

function isSidebarThere(page: Page): boolean {
	return page.frames().some((frame) => frame.url().endsWith("/sidebar.html"));
}

/** The frame's place in the window, CSS px. */
async function placeOf(frame: Frame) {
	const place = await (await frame.frameElement()).boundingBox();
	if (!place) throw new Error("The frame has no place in the page");
	return place;
}

for (const { title, platform } of SITES) {
	test.describe(title, () => {
		/** One for all: opening it takes longer than most of what is done there. */
		let page: Page;
		let sidebar: Frame;
		test.beforeAll(async () => {
			page = await aside.open(platform);
			await clickRow(page, platform, "Ada Example");
		});
		test.beforeEach(async () => {
			sidebar = await sidebarFor(page, "Ada Example");
			await page.evaluate(() => window.__replica.setDraft(""));
			await expect.poll(() => editorText(page)).toBe("");
			await boxOf(page, platform).focus();
		});
		test.afterAll(() => page.close());

		test("Alt+R inserts at the caret; Escape gives the caret back where it was", async () => {
			const box = boxOf(page, platform);
			await box.click();
			await page.keyboard.type("before after");
			for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
			await page.keyboard.press("Alt+KeyR");
			await paletteOpens(page);
			await page.keyboard.type("zzz");
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
			await expect(box).toBeFocused();
			// At once, as a person does who does not wait for the screen.
			await page.keyboard.type("X");
			await page.keyboard.press("Alt+KeyR");
			const again = await paletteOpens(page);
			await chooseGot(page, again);
			await expect.poll(() => editorText(page)).toBe(`before X${GOT}after`);
			await expect(box).toBeFocused();
			await page.keyboard.type("!");
			await expect.poll(() => editorText(page)).toBe(`before X${GOT}!after`);
			expect(await evidenceOf(page)).toEqual({ sideEffects: [], sent: [], violations: [] });
		});

		test("the palette comes from the page's body, from the sidebar and by the browser's command", async () => {
			const callers = {
				body: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
				sidebar: () => sidebar.locator("input[type=search]").focus(),
			};
			for (const focus of Object.values(callers)) {
				await page.evaluate(() => window.__replica.setDraft(""));
				await focus();
				await page.keyboard.press("Alt+KeyR");
				const palette = await paletteOpens(page);
				await chooseGot(page, palette);
				// Read back: only then is the draft the test's to clear.
				await expect(palette.locator(".insert-status")).toContainText("Inserted");
				expect((await editorText(page)).trim()).toBe(GOT);
				await expect(boxOf(page, platform)).toBeFocused();
			}
			await page.bringToFront();
			await giveCommand(aside, "open-palette");
			await paletteOpens(page);
			await page.keyboard.press("Alt+KeyR");
			await expect(boxOf(page, platform)).toBeFocused();
		});

		test("no key typed into our frames reaches the page", async () => {
			await page.evaluate(() => {
				const heard: string[] = [];
				Object.assign(window, { heard });
				for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"]) {
					for (const target of [window, document]) {
						target.addEventListener(type, () => heard.push(type), { capture: true });
					}
				}
			});
			const keys = "x n m / ? g h j";
			await sidebar.locator("input[type=search]").click();
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.type(keys);
			await expect(sidebar.locator("input[type=search]")).toHaveValue(keys);
			await giveCommand(aside, "open-palette");
			const palette = await paletteOpens(page);
			await page.keyboard.type(keys);
			await expect(palette.locator("input[type=search]")).toHaveValue(keys);
			expect(await page.evaluate(() => Reflect.get(window, "heard"))).toEqual([]);
			expect((await evidenceOf(page)).sideEffects).toEqual([]);
			await page.keyboard.press("Alt+KeyR");
			await sidebar.locator("input[type=search]").fill("");
		});

		test("the sidebar folds and opens by keys, button and rail, and its state outlives a reload", async () => {
			await page.keyboard.press("Alt+KeyA");
			await expect.poll(() => isSidebarThere(page)).toBe(false);
			await page.keyboard.press("Alt+KeyA");
			const second = await frameOf(page, "sidebar");
			expect(second).not.toBe(sidebar);
			// Not by the tests' mouse, which waits for an answer from the frame that its click has taken away.
			await second
				.getByRole("button", { name: "Fold the sidebar" })
				.dispatchEvent("click")
				.catch((error: Error) => expect(error.message).toContain("detached"));
			await expect.poll(() => isSidebarThere(page)).toBe(false);
			const size = page.viewportSize() ?? { width: 0, height: 0 };
			await page.mouse.click(size.width - 10, size.height / 2);
			await frameOf(page, "sidebar");
			// The press goes to the frame, which is gone before it could answer: nobody waits for that answer.
			page.keyboard.press("Alt+KeyA").catch(() => undefined);
			await expect.poll(() => isSidebarThere(page)).toBe(false);
			await expect.poll(async () => (await storedLayouts(aside))[platform]?.mode).toBe("folded");
			await page.reload();
			await page.evaluate(() => window.__replica.ready);
			// The host stands in the page, with the rail and without a frame.
			await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
			expect(isSidebarThere(page)).toBe(false);
			for (let tab = 0; tab < 60; tab += 1) {
				await page.keyboard.press("Shift+Tab");
				const isRail = await page.evaluate(
					() =>
						document.activeElement?.parentElement === document.documentElement &&
						document.activeElement !== document.body,
				);
				if (isRail) break;
			}
			await page.keyboard.press("Enter");
			await sidebarFor(page, "Ada Example");
			await expect.poll(async () => (await storedLayouts(aside))[platform]?.mode).toBe("open");
		});

		test("the page makes room when it is wide; the edge moves by mouse and keys", async () => {
			const docked = await placeOf(sidebar);
			const box = await boxOf(page, platform).boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(docked.x + 1);
			await page.mouse.move(docked.x + 2, 450);
			await page.mouse.down();
			// Inwards: the tests' own mouse, unlike a person's, does not stay with a frame that it has left.
			await page.mouse.move(docked.x + 32, 450, { steps: 1 });
			await page.mouse.up();
			await expect.poll(async () => (await placeOf(sidebar)).width).toBe(docked.width - 30);
			await sidebar.getByRole("separator").focus();
			await page.keyboard.press("ArrowRight");
			await expect.poll(async () => (await placeOf(sidebar)).width).toBe(docked.width - 50);
			await page.keyboard.press("End");
			await expect.poll(async () => (await placeOf(sidebar)).width).toBe(480);
			await page.keyboard.press("Home");
			await expect.poll(async () => (await placeOf(sidebar)).width).toBe(280);
			await page.setViewportSize({ width: 1000, height: 800 });
			await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe("");
			expect(await placeOf(sidebar)).toMatchObject({ x: 720, width: 280 });
			await page.setViewportSize({ width: 1500, height: 900 });
		});

		test("all goes on when the worker is stopped before, between and during", async () => {
			const session = await aside.context.newCDPSession(page);
			await session.send("ServiceWorker.enable");
			const stop = () => session.send("ServiceWorker.stopAllWorkers");
			await page.keyboard.press("Alt+KeyA");
			await stop();
			await page.keyboard.press("Alt+KeyA");
			await clickRow(page, platform, "Ada Example");
			await sidebarFor(page, "Ada Example");
			await stop();
			await insertFromSidebar(page, "got");
			expect((await editorText(page)).trim()).toBe(GOT);
			await stop();
			await page.keyboard.press("Alt+KeyR");
			await chooseGot(page, await paletteOpens(page));
			await expect
				.poll(async () => (await editorText(page)).replaceAll("\n", "").trim())
				.toBe(`${GOT}${GOT}`);
		});
	});
}
