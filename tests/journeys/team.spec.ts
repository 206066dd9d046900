/** Two browsers, one server: how people come into a team. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type Aside, startAside } from "./aside.ts";

let folder: string;
let server: ChildProcess;
let owner: Aside;
let mate: Aside;
let ownerLink: string;

test.beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "aside-team-journey-"));
	server = spawn(process.execPath, ["tests/team/unlimited-server.ts"], {
		env: { ...process.env, PLACE: JSON.stringify({ file: path.join(folder, "team.sqlite") }) },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const said = await new Promise<string>((resolve) =>
		server.stdout?.once("data", (data) => resolve(String(data))),
	);
	const { port, setup } = JSON.parse(said) as { port: number; setup: string };
	ownerLink = `http://127.0.0.1:${port}/join#setup.${setup}`;
	[owner, mate] = await Promise.all([startAside(), startAside()]);
});
test.afterAll(async () => {
	await Promise.all([owner.close(), mate.close()]);
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

async function desk(aside: Aside, page: string): Promise<Page> {
	const tab = await aside.context.newPage();
	await tab.goto(`chrome-extension://${aside.extensionId}/desk.html#${page}`);
	return tab;
}

async function enter(tab: Page, link: string, name: string): Promise<void> {
	await tab.getByLabel("Invitation link, or the link the server printed").fill(link);
	await tab.getByLabel("Your name, as the team sees it").fill(name);
}

test("a team is founded with the link of the server, and joined from another browser with an invitation", async () => {
	const ownerTeam = await desk(owner, "team");
	await enter(ownerTeam, ownerLink, "Olive Owner");
	await ownerTeam.getByLabel("Name of the new team").fill("Corner Shop");
	await ownerTeam.getByRole("button", { name: "Create the team" }).click();
	await expect(ownerTeam.getByRole("heading", { name: "Corner Shop" })).toBeVisible();
	await expect(ownerTeam.getByText(/^Synced/)).toBeVisible();
	await ownerTeam.getByRole("button", { name: "Make an invitation link" }).click();
	const invitation = await ownerTeam.getByLabel(/Copy this link/).inputValue();

	const mateTeam = await desk(mate, "team");
	await enter(mateTeam, invitation, "Mona Member");
	await mateTeam.getByRole("button", { name: "Join the team" }).click();
	await expect(mateTeam.getByText("Olive Owner")).toBeVisible();
});
