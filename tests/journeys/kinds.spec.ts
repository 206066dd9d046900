/** The kind of an inquiry is proposed; a click or a key corrects it, and the correction holds for what is alike later. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { type Aside, rowsIn } from "./aside.ts";
import { killWorker, needsReply, openDesk, opens, writes } from "./day/hand.ts";
import { moment, newLife, type ProfileLife } from "./day/life.ts";
import type { PersonId } from "./day/people.ts";

let life: ProfileLife;
let aside: Aside;
let desk: Page;
test.beforeAll(async () => {
	life = newLife();
	aside = await life.startAt(moment("09:00"));
	desk = await openDesk(aside);
});
test.afterAll(async () => {
	await aside.close();
	life.end();
});

async function asks(page: Page, who: PersonId, text: string): Promise<Frame> {
	await writes(page, who, text);
	return opens(page, who);
}

const kindIn = (sidebar: Frame) => sidebar.getByLabel("Kind of inquiry");
const urgencyIn = (sidebar: Frame) => sidebar.getByRole("button", { name: /^Priority: / });

test("a click corrects the kind; after the worker's end and a reload it still holds, and for others on any site", async () => {
	const x = await aside.open("x");
	const kim = await asks(x, "kim", "The zipper of the blue jacket sits crooked");
	await expect(kindIn(kim)).toHaveValue("general");
	await kindIn(kim).selectOption("complaint");
	await expect(kim.locator(".meter")).toContainText("due in 2h");
	await expect.poll(async () => (await rowsIn(aside.worker, "learned")).length).toBeGreaterThan(0);
	expect(JSON.stringify(await rowsIn(aside.worker, "learned"))).not.toMatch(/zipper|jacket|kim/i);
	await killWorker(desk);
	await x.reload();
	await x.evaluate(() => window.__replica.ready);
	await expect(kindIn(await opens(x, "kim"))).toHaveValue("complaint");
	const vera = await asks(x, "vera", "Greetings from the seaside, lovely weather");
	await expect(kindIn(vera)).toHaveValue("general");
	const instagram = await aside.open("instagram");
	const ada = await asks(instagram, "ada", "My new jacket: the zipper is crooked as well");
	await expect(kindIn(ada)).toHaveValue("complaint");
	await expect
		.poll(async () => (await needsReply(desk)).map(([name, , why]) => [name, why]))
		.toEqual([
			["Ada Example", "due 11:00 AM · Complaint"],
			["Kim Sample", "due 11:00 AM · Complaint"],
			["Vera Wichtig", "due Fri 03:00 PM · General"],
		]);
});

test("a key corrects it to the next kind, as often as it is pressed; what was passed over is not learned", async () => {
	const page = await aside.open("facebook");
	const alice = await asks(page, "alice", "The curtain rod bends in the middle");
	await expect(kindIn(alice)).toHaveValue("general");
	await alice.locator('input[type="search"]').click();
	// Support, sales, complaint.
	for (let press = 0; press < 3; press += 1) await page.keyboard.press("ControlOrMeta+i");
	await expect(kindIn(alice)).toHaveValue("complaint");
	await expect(alice.locator(".meter")).toContainText("due in 2h");
	const tomas = await asks(page, "tomas", "Our curtain rod bends a little");
	await expect(kindIn(tomas)).toHaveValue("complaint");
});

test("a click corrects the urgency, and a later message like it is urgent", async () => {
	const page = await aside.open("business");
	const sven = await asks(page, "sven", "The festival begins and the banner hangs askew");
	await expect(urgencyIn(sven)).toHaveText("Normal");
	await urgencyIn(sven).click();
	await expect(urgencyIn(sven)).toHaveText("Urgent");
	const nora = await asks(page, "nora", "Our banner hangs askew at the festival");
	await expect(urgencyIn(nora)).toHaveText("Urgent");
	const rosa = await asks(page, "rosa", "Greetings from the mountains, fine snow");
	await expect(urgencyIn(rosa)).toHaveText("Normal");
});
