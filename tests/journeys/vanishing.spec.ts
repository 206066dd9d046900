/** Recording is on, and nothing of a conversation whose messages vanish is kept: opened as such, or turned on meanwhile. */
import { expect, type Page, test } from "@playwright/test";
import { type Aside, rowsIn, startAside } from "./aside.ts";
import { clickRow, SITES, sidebarFor } from "./surfaces.ts";

/** The sidebar speaks the browser's language, whatever the site's is. */
const SAID = "Messages in this chat vanish by themselves, so nothing of it is kept.";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
	await aside.worker.evaluate(async () => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		await chrome.storage.local.set({
			recording: { instagram: "on", facebook: "on", x: "on" },
			recording$: { v: 1 },
		});
	});
});
test.afterAll(() => aside.close());

/** All texts stored anywhere of one site's conversations. */
async function textsOf(platform: string): Promise<string> {
	const rows = [...(await rowsIn(aside.worker, "messages")), ...(await rowsIn(aside.worker, "shelves"))];
	const own = rows.filter((row) => String(row["conversation"] ?? row["owner"]).startsWith(`${platform}:`));
	return own.map((row) => row["text"] ?? row["words"]).join("\n");
}

/** By the person's name; `notice` is a line, otherwise a message. */
function receive(page: Page, name: string, text: string, notice?: "timer-on" | "timer-off"): Promise<void> {
	return page.evaluate(
		([who, words, line]) => {
			const thread = window.__replica.threads().find((one) => one.name === who);
			window.__replica.receive(thread?.id ?? "", words ?? "", line ? { notice: line as "timer-on" } : {});
		},
		[name, text, notice] as const,
	);
}

for (const { title, platform } of SITES.filter((site) => site.platform !== "business")) {
	for (const query of platform === "facebook" ? ["", "layout=old&lang=de"] : ["lang=el"]) {
		test(`${title} ${query}: nothing of a conversation that vanishes is kept, nor after it was turned on meanwhile`, async () => {
			const page = await aside.open(platform, query);
			// Opened as one that vanishes.
			await receive(page, "Jürgen Beispielmann", "", "timer-on");
			await receive(page, "Jürgen Beispielmann", "This stays between us.");
			await clickRow(page, platform, "Jürgen Beispielmann");
			const sidebar = await sidebarFor(page, "Jürgen Beispielmann");
			await sidebar.locator('[role="tab"]').nth(2).click();
			await expect(sidebar.locator(".hint").first()).toHaveText(SAID, { timeout: 10_000 });
			// Turned on while it is open: what was there before is kept, nothing after.
			await clickRow(page, platform, "Ada Example");
			await sidebarFor(page, "Ada Example");
			await expect.poll(() => textsOf(platform)).toContain("blue lamp");
			await expect(sidebar.getByText(SAID)).toHaveCount(0);
			await receive(page, "Ada Example", "", "timer-on");
			for (let sent = 0; sent < 3; sent += 1)
				await receive(page, "Ada Example", `Between you and me ${sent}.`);
			await expect(sidebar.locator(".hint").first()).toHaveText(SAID, { timeout: 10_000 });
			// Proof that recording goes on, so that what is missing was left out and is not late.
			await clickRow(page, platform, "Ελένη Παραδείγματος");
			await sidebarFor(page, "Ελένη Παραδείγματος");
			await expect.poll(() => textsOf(platform)).toContain("ραντεβού");
			const kept = await textsOf(platform);
			expect(kept).not.toContain("etween");
			expect(kept).not.toContain("4711");
			await page.close();
		});
	}
}
