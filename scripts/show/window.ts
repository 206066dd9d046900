import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { EXTENSION, INBOX } from "../../tests/journeys/aside.ts";
import { type RunningReplicas, startReplicas } from "../../tests/replicas/server.ts";

const LIVE: Readonly<Record<string, string>> = {
	...INBOX,
	business: "https://business.facebook.com/latest/inbox/all",
};

/** Opens a window with one tab for each site and waits until it is closed. */
export async function showWindow({ isLive }: { isLive: boolean }): Promise<void> {
	const replicas = isLive ? undefined : await startReplicas();
	const context = await chromium.launchPersistentContext(isLive ? liveProfile() : "", {
		executablePath: process.env["CHROME_PATH"] ?? "chromium",
		headless: false,
		viewport: null,
		ignoreHTTPSErrors: !isLive,
		// A person is at the keyboard: without this the real sites take the window for a robot's.
		ignoreDefaultArgs: isLive ? ["--enable-automation"] : [],
		args: [
			`--disable-extensions-except=${EXTENSION}`,
			`--load-extension=${EXTENSION}`,
			"--window-size=1500,900",
			...replicaArguments(replicas),
		],
	});
	const [blank] = context.pages();
	for (const id of PLATFORM_IDS) {
		const page = await context.newPage();
		await page.goto((isLive ? LIVE : INBOX)[id] ?? INBOX[id]);
	}
	await blank?.close();
	await context.pages()[0]?.bringToFront();
	console.log(
		isLive
			? `The real sites are open with Aside beside them. Your profile stays in ${liveProfile()}.`
			: "Aside is open on replicas of the four message pages; all people are invented, nothing leaves this machine.",
	);
	console.log(
		"Open a conversation, choose a reply, press Enter. Alt+R: palette, Alt+A: sidebar. Close the window to end.",
	);
	await context.waitForEvent("close", { timeout: 0 });
	await replicas?.close();
}

function replicaArguments(replicas: RunningReplicas | undefined): string[] {
	return replicas ? [`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`] : [];
}

function liveProfile(): string {
	return join(homedir(), ".aside-profile");
}
