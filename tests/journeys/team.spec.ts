/** Two people, two browsers, one team server: what one of them writes, the other one finds. Each step goes on from the last. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { isAccessible } from "../look/accessible.ts";
import { type Aside, openThread, startAside, threadsOf } from "./aside.ts";
import { badgesSaid } from "./closed-root.ts";
import { sidebarFor } from "./surfaces.ts";
import { startTeamServer, type TeamServer } from "./team-server.ts";

interface Person {
	readonly aside: Aside;
	readonly page: Page;
	/** Id of the conversation that is open first: the same for both. */
	readonly thread: string;
	/** Desk → Team. */
	readonly team: Page;
	/** Desk → Templates. */
	readonly templates: Page;
	/** Beside a conversation, with what is found for "harbour". */
	readonly sidebar: Frame;
}

let server: TeamServer;
let olive: Person;
let mona: Person;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	server = await startTeamServer();
	[olive, mona] = await Promise.all([sitDown(), sitDown()]);
});
test.afterAll(async () => {
	await Promise.all([olive?.aside.close(), mona?.aside.close()]);
	await server?.remove();
});

async function sitDown(): Promise<Person> {
	const aside = await startAside();
	const page = await aside.open("instagram");
	const [thread] = await threadsOf(page);
	if (!thread) throw new Error("Nobody has written");
	await openThread(page, thread.id);
	const sidebar = await sidebarFor(page, thread.name);
	await sidebar.locator('input[type="search"]').fill("harbour");
	const [team, templates] = await Promise.all([desk(aside, "team"), desk(aside, "templates")]);
	await page.bringToFront();
	return { aside, page, thread: thread.id, team, templates, sidebar };
}

async function desk(aside: Aside, page: string): Promise<Page> {
	const tab = await aside.context.newPage();
	await tab.setViewportSize({ width: 1280, height: 900 });
	await tab.goto(`chrome-extension://${aside.extensionId}/desk.html#${page}`);
	return tab;
}

async function come({ team }: Person, link: string, name: string): Promise<void> {
	await team.getByLabel("Invitation link, or the link the server printed").fill(link);
	await team.getByLabel("Your name, as the team sees it").fill(name);
}

async function write({ templates }: Person, body: string): Promise<void> {
	await templates.locator(".body-editor .cm-content").click();
	await templates.keyboard.press("ControlOrMeta+a");
	await templates.keyboard.type(body);
}

async function save({ templates }: Person, button: "Save" | "Publish"): Promise<void> {
	await templates.getByRole("button", { name: button, exact: true }).click();
	await expect(templates.locator(".desk-reading [role=status]").first()).toContainText("Saved.");
}

/** Selects the team's template in Desk, and waits until it reads like this there. */
async function open({ templates }: Person, body: string): Promise<void> {
	await templates.locator(".desk-row", { hasText: "Harbour" }).getByRole("button").click();
	await expect(templates.locator(".body-editor .cm-content")).toHaveText(body);
}

/** What one answers with reads like this. */
async function reads({ sidebar }: Person, ...texts: string[]): Promise<void> {
	for (const text of texts) await expect(sidebar.locator(".templates")).toContainText(text);
}

/** Marks of teammates on the rows of the site's inbox. */
async function marks({ page }: Person): Promise<string> {
	return (await badgesSaid(page)).join("\n");
}

/** The words beside the dot. */
async function stands({ sidebar }: Person, words: string): Promise<void> {
	await expect(sidebar.locator(".bar .status")).toHaveText(words);
}

async function syncNow(...people: Person[]): Promise<void> {
	for (const { team } of people) await team.getByRole("button", { name: "Sync now" }).click();
}

test("the server's link founds the team, and its invitation brings a teammate in", async () => {
	await come(olive, server.link, "Olive Owner");
	await olive.team.getByLabel("Name of the new team").fill("Corner Shop");
	await olive.team.getByRole("button", { name: "Create the team" }).click();
	await expect(olive.team.getByRole("heading", { name: "Corner Shop" })).toBeVisible();
	await expect(olive.team.getByText(/^Synced/)).toBeVisible();
	await olive.team.getByRole("button", { name: "Make an invitation link" }).click();
	const invitation = await olive.team.getByLabel(/Copy this link/).inputValue();

	await come(mona, invitation, "Mona Member");
	await mona.team.getByRole("button", { name: "Join the team" }).click();
	await expect(mona.team.getByText("Olive Owner")).toBeVisible();
	await expect(olive.team.getByText("Mona Member", { exact: true })).toBeVisible();
	for (const person of [olive, mona]) {
		await stands(person, "Synced");
		await isAccessible(person.team, []);
	}
});

test("a template for the team appears beside the teammate's conversation", async () => {
	await olive.templates.locator(".body-editor .cm-content").waitFor();
	await olive.templates.getByRole("button", { name: "New template", exact: true }).click();
	await olive.templates.getByLabel("Title", { exact: true }).fill("Harbour shop");
	await olive.templates.getByLabel("Belongs to").selectOption("team");
	await write(olive, "It waits at the shop.");
	await save(olive, "Publish");
	await reads(mona, "Harbour shop", "It waits at the shop.");
});

test("what the teammate edits comes back", async () => {
	await open(mona, "It waits at the shop.");
	await write(mona, "It waits in Harbour Street.");
	await save(mona, "Save");
	await reads(olive, "It waits in Harbour Street.");
});

test("what both edit while nobody is reached comes together afterwards", async () => {
	await server.stop();
	await open(olive, "It waits in Harbour Street.");
	await olive.templates.getByLabel("Title", { exact: true }).fill("Harbour kiosk");
	await save(olive, "Save");
	await write(mona, "It waits in Mill Lane.");
	await save(mona, "Save");
	await syncNow(mona);
	await expect(mona.team.getByText(/Nothing answers at this address/)).toBeVisible();
	await expect(mona.team.getByText(/1 change waits/)).toBeVisible();
	await stands(mona, "Offline · 1 to send");
	await server.start();
	await syncNow(olive, mona);
	for (const person of [olive, mona]) await reads(person, "Harbour kiosk", "It waits in Mill Lane.");
	await expect(mona.team.getByText(/change waits|Nothing answers/)).toHaveCount(0);
});

test("two edits of one text are both kept, shown side by side, and decided with a click", async () => {
	await server.stop();
	await open(olive, "It waits in Mill Lane.");
	await write(olive, "It waits at Olive's.");
	await save(olive, "Save");
	await open(mona, "It waits in Mill Lane.");
	await write(mona, "It waits at Mona's.");
	await save(mona, "Save");
	await server.start();
	await syncNow(olive, mona);
	// Whoever is reached first has written; each tries again by itself too.
	const all = [
		{ person: olive, said: "It waits at Olive's." },
		{ person: mona, said: "It waits at Mona's." },
	];
	const conflictOf = ({ team }: Person) => team.getByRole("article", { name: "Harbour kiosk" });
	const undecided = async () => Promise.all(all.map(({ person }) => conflictOf(person).count()));
	await expect.poll(undecided).toContain(1);
	const [late, first] = (await undecided())[0] === 1 ? all : [...all].reverse();
	if (!late || !first) throw new Error("There are two");
	const conflict = conflictOf(late.person);
	await expect(conflict).toContainText(late.said);
	await expect(conflict).toContainText(first.said);
	await isAccessible(late.person.team, []);
	await stands(late.person, "1 to decide");
	await reads(late.person, first.said);
	await conflict.getByRole("button", { name: "Keep mine" }).click();
	await expect(conflict).toHaveCount(0);
	for (const person of [mona, olive]) await reads(person, late.said);
});

test("who answers in the same conversation is named there and marked on its row, until they turn away", async () => {
	const marked = (name: string) => new RegExp(`${name} is answering here`);
	await expect(olive.sidebar.getByText(marked("Mona Member"))).toBeVisible();
	await expect(mona.sidebar.getByText(marked("Olive Owner"))).toBeVisible();
	await expect.poll(() => marks(olive)).toContain("●");
	const [, elsewhere] = await threadsOf(mona.page);
	if (!elsewhere) throw new Error("There is one conversation only");
	await openThread(mona.page, elsewhere.id);
	await expect(olive.sidebar.getByText(marked("Mona Member"))).toHaveCount(0, { timeout: 2_000 });
	await expect.poll(() => marks(olive)).not.toContain("●");
	await openThread(mona.page, mona.thread);
	await expect(olive.sidebar.getByText(marked("Mona Member"))).toBeVisible({ timeout: 2_000 });
});

test("a conversation that is handed over waits for the teammate, and who gave it sees that it was taken", async () => {
	// By keyboard: the browser without a window passes no press on to the frame of a tab that was behind others.
	await olive.sidebar.getByRole("button", { name: "Hand over to a teammate" }).press("Enter");
	const form = olive.sidebar.getByRole("form", { name: "Hand over to a teammate" });
	await form.getByLabel("Note").fill("Wants an invoice");
	await form.getByRole("button", { name: "Hand over to a teammate" }).press("Enter");
	await expect(olive.sidebar.getByText("Offered to Mona Member")).toBeVisible();
	const waiting = await desk(mona.aside, "needs-reply");
	const given = waiting.getByRole("article").filter({ hasText: "Wants an invoice" });
	await expect(given).toContainText("From Olive Owner");
	await isAccessible(waiting, []);
	await given.getByRole("button", { name: "Take it" }).click();
	await expect(olive.sidebar.getByText("Mona Member has taken it")).toBeVisible();
	await expect(mona.sidebar.getByText("Wants an invoice")).toBeVisible();
	await mona.sidebar.locator(".handover").getByRole("button", { name: "Done" }).press("Enter");
	await expect(given).toHaveCount(0);
	await expect(olive.sidebar.getByText("Wants an invoice")).toHaveCount(0);
	await waiting.close();
});

test("who is removed is told so, and the team's templates leave the device", async () => {
	for (const _ of ["asks", "does it"])
		await olive.team.getByRole("button", { name: "Remove Mona Member" }).click();
	await expect(olive.team.getByText("Mona Member", { exact: true })).toHaveCount(0);
	await expect(mona.team.getByText(/no longer a member of this team/)).toBeVisible();
	await expect(mona.team.getByRole("button", { name: "Sync now" })).toHaveCount(0);
	await stands(mona, "No longer in the team");
	await mona.team.getByRole("button", { name: "Remove the team from this device" }).click();
	await expect(mona.team.getByRole("button", { name: "Join the team" })).toBeVisible();
	await expect(mona.sidebar.getByText("Harbour kiosk")).toHaveCount(0);
	await stands(mona, "Ready");
	await reads(olive, "Harbour kiosk");
});
