import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";

/** No graphics card is there to draw with: imitating one costs a sixth of all the time. */
export const LEAN = ["--disable-gpu"];

/** What outlives one run of the browser, and what it is run under. */
export interface Life {
	/** A folder that is left where it is. */
	readonly profile?: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface Launched {
	readonly context: BrowserContext;
	close(): Promise<void>;
}

/** Chromium with one unpacked extension and a profile of its own, which goes when it is closed. */
export function launchWithExtension(
	folder: string,
	args: readonly string[] = [],
	life: Life = {},
): Promise<Launched> {
	return launch([`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args], [], life);
}

export interface Loading extends Launched {
	load(folder: string): Promise<void>;
}

/** Chromium that is given its extension later. Loading the same folder again is what an update does. */
export async function launchForLoading(args: readonly string[]): Promise<Loading> {
	const launched = await launch(["--enable-unsafe-extension-debugging", ...args], ["--disable-extensions"]);
	const session = await launched.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error("No browser behind the context");
	return {
		...launched,
		async load(path) {
			// Newer than the typed protocol of the tests' library.
			await session.send("Extensions.loadUnpacked" as "Browser.getVersion", { path } as never);
		},
	};
}

async function launch(
	args: readonly string[],
	without: readonly string[] = [],
	life: Life = {},
): Promise<Launched> {
	const profile = life.profile ?? mkdtempSync(join(tmpdir(), "aside-profile-"));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
		headless: true,
		ignoreHTTPSErrors: true,
		viewport: { width: 1000, height: 700 },
		locale: "en-US",
		args: [...LEAN, ...args],
		ignoreDefaultArgs: [...without],
		...(life.env ? { env: { ...process.env, ...life.env } as Record<string, string> } : {}),
	});
	return {
		context,
		async close() {
			await context.close();
			if (life.profile === undefined) rmSync(profile, { recursive: true, force: true });
		},
	};
}
