import { expect, type Page } from "@playwright/test";
import type { ConflictView, TeamStatus } from "../../lib/contract/team.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser, type Stage } from "./stage.ts";

const SERVER = "https://team.example.org";
const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
const NOW = Date.now();
const SAID =
	"Your parcel waits in Harbour Street. It is kept for a week.\nBring this message and something with your name.";
const SEEN = SAID.replace("Harbour Street", "Station Road");

const TEAM: NonNullable<TeamStatus["team"]> = {
	id: uuid(1),
	name: "Corner Shop",
	server: SERVER,
	person: uuid(2),
	device: uuid(5),
	role: "owner",
	members: [
		{ id: uuid(2), name: "Olive Owner", role: "owner" },
		{ id: uuid(3), name: "Wilhelmina von Hohenstein-Papadimitriou", role: "editor" },
		{ id: uuid(4), name: "Νίκος", role: "viewer" },
	],
};
const CONFLICTS: readonly ConflictView[] = [
	{
		mid: 7,
		kind: "template",
		title: "Parcel shop",
		reason: "changed",
		removes: false,
		fields: [
			{
				name: "body.en",
				mine: SAID,
				theirs: SAID.replace("Harbour Street", "Mill Lane").replace("your name", "your address"),
				seen: SEEN,
			},
			{ name: "state", mine: "published", theirs: "draft" },
		],
		at: NOW,
	},
	{
		mid: 9,
		kind: "template",
		title: "Old greeting",
		reason: "gone",
		removes: false,
		fields: [{ name: "title", mine: "Good old greeting" }],
		at: NOW,
	},
];
const DEVICES = [
	{ id: uuid(5), person: uuid(2), name: "Browser", createdAt: NOW, lastSeenDay: NOW, current: true },
	{ id: uuid(6), person: uuid(3), name: "Browser", createdAt: NOW, lastSeenDay: NOW - 9e8, current: false },
];
const AUDIT = [
	{ seq: 9, at: NOW, person: uuid(3), kind: "member", id: uuid(9), op: "removed", after: { name: "Ex" } },
	{
		seq: 8,
		at: NOW - 6e5,
		person: uuid(3),
		kind: "template",
		id: "t1",
		op: "set",
		before: { title: "Parcel shop", "body.de": "Alt" },
		after: {
			title: "Parcel shop in Harbour Street",
			"body.de": "Neu",
			"tag.a": "vip",
			"inquiry.sales": true,
		},
	},
	{
		seq: 7,
		at: NOW - 7e5,
		person: uuid(2),
		kind: "invite",
		id: uuid(8),
		op: "invited",
		after: { role: "editor" },
	},
	{ seq: 6, at: NOW - 8e5, kind: "team", id: uuid(1), op: "restored" },
	{
		seq: 5,
		at: NOW - 9e7,
		person: uuid(4),
		kind: "template",
		id: "t2",
		op: "delete",
		before: { title: "Old" },
	},
];
const KEY = { id: "k1", secret: "s".repeat(43) };

const ANSWERS: Readonly<Record<string, object>> = {
	"/v1/devices": { devices: DEVICES },
	"/v1/audit": { entries: AUDIT, more: true },
};

const OPEN = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };

const inTeam = (more: Partial<TeamStatus>) => ({
	"team.status": { team: TEAM, waiting: 0, conflicts: 0, syncedAt: NOW - 120_000, ...more },
	"team.access": { server: SERVER, access: "a token" },
	"team.secret": { key: KEY },
});

interface Scene {
	readonly name: string;
	readonly stage: Stage;
	readonly scheme: "light" | "dark";
	readonly act?: (page: Page) => Promise<void>;
}

const SCENES: readonly Scene[] = [
	{ name: "none", stage: {}, scheme: "light" },
	{
		name: "none-tested-el",
		stage: { locale: "el" },
		scheme: "dark",
		act: async (page) => {
			await page
				.locator(".facts-form input")
				.first()
				.fill(`${SERVER}/join#setup.${"s".repeat(43)}`);
			await page.locator(".facts-form .button:not(.primary)").click();
			await page.locator(".notice ~ .button").waitFor();
		},
	},
	{
		name: "full-de",
		stage: {
			locale: "de",
			replies: {
				...inTeam({
					waiting: 3,
					conflicts: 2,
					trouble: { kind: "offline", since: NOW },
					nextAt: NOW + 90_000,
				}),
				"team.conflicts": { conflicts: CONFLICTS },
			},
		},
		scheme: "light",
		act: async (page) => {
			await page.locator("[aria-labelledby=team-members] li .button:not(select)").first().click();
			await page.locator("[aria-labelledby=team-members] > .settings-buttons .button:not(select)").click();
			await page.locator(".qr").waitFor();
			await page.locator("[aria-labelledby=team-audit] .button").click();
			await page.locator(".team-audit li").first().waitFor();
		},
	},
	{
		name: "full-el",
		stage: {
			locale: "el",
			replies: { ...inTeam({ waiting: 1 }), "team.conflicts": { conflicts: CONFLICTS } },
		},
		scheme: "dark",
		act: async (page) => {
			await page.locator("[aria-labelledby=team-members] > .settings-buttons .button:not(select)").click();
			await page.locator(".qr").waitFor();
			await page.locator("[aria-labelledby=team-audit] .button").click();
			await page.locator(".team-audit li").first().waitFor();
		},
	},
	{
		name: "removed",
		stage: { replies: inTeam({ waiting: 2, trouble: { kind: "removed", since: NOW } }) },
		scheme: "light",
		act: async (page) => {
			await expect(page.getByRole("button")).toHaveText([
				"Save what was not sent",
				"Remove the team from this device",
			]);
		},
	},
];

for (const { name, stage, scheme, act } of SCENES) {
	test(`the team page ${name} reads well, holds its width and is accessible`, async ({ page, url }) => {
		await page.route(`${SERVER}/**`, (route) => {
			const path = new URL(route.request().url()).pathname;
			// As the browser treats a server behind a proxy that takes no extension: nothing of it can be read.
			const isRead = "aside-client" in route.request().headers();
			if (path === "/v1/config" && isRead) return route.abort();
			const json = ANSWERS[path] ?? { id: uuid(8), secret: "i".repeat(43), expiresAt: NOW };
			return route.fulfill({
				json,
				headers: OPEN,
			});
		});
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width: 1180, height: 900 });
		await fakeBrowser(page, stage);
		await page.goto(`${url}/desk.html#team`);
		await page.locator(".settings :is(.facts-form, .team-standing)").waitFor();
		await act?.(page);
		for (const width of [1180, 280]) {
			await page.setViewportSize({ width, height: 900 });
			await picture(page, `team-${name}-${width}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await isAccessible(page);
		}
		await page.unroute(`${SERVER}/**`);
	});
}

test("who may not set the team's standards is told so where they are set", async ({ page, url }) => {
	const status = inTeam({})["team.status"];
	for (const [role, told] of [
		["viewer", 1],
		["admin", 0],
	] as const) {
		const replies = { "team.status": { ...status, team: { ...TEAM, role } } };
		await page.setViewportSize({ width: 1180, height: 900 });
		await fakeBrowser(page, { locale: "de", replies });
		await page.goto("about:blank");
		await page.goto(`${url}/desk.html#settings`);
		await page.locator(".settings h2, main h2").first().waitFor();
		await expect(page.getByText("In Corner Shop legen Admins")).toHaveCount(told);
		await picture(page, `team-settings-${role}`);
	}
});
