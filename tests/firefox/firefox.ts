import puppeteer, { type Browser } from "puppeteer-core";

/** Firefox over WebDriver BiDi. Use `browser.newPage()`: the first tab never gets the focus. */
export async function launchFirefox(
	prefs: Readonly<Record<string, string | number | boolean>> = {},
	/** A folder that is left where it is. */
	profile?: string,
): Promise<Browser> {
	return await puppeteer.launch({
		browser: "firefox",
		executablePath: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
		headless: true,
		// Lets tests give the extension its commands: see `speak.ts`.
		args: ["--remote-allow-system-access"],
		acceptInsecureCerts: true,
		defaultViewport: { width: 1000, height: 700 },
		extraPrefsFirefox: { ...prefs },
		...(profile === undefined ? {} : { userDataDir: profile }),
	});
}
