/** What Puppeteer has no method for, said to the browser itself. */
import type { Browser } from "puppeteer-core";

interface Speaking {
	readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export async function speak(browser: Browser, method: string, params: object): Promise<unknown> {
	return (await (browser as unknown as Speaking).connection.send(method, params)).result;
}

/** Gives the extension's command as the browser does when Alt and this letter are pressed: keys sent to a page never reach it. */
export async function giveCommand(browser: Browser, letter: string): Promise<void> {
	const { contexts } = (await speak(browser, "browsingContext.getTree", {
		"moz:scope": "chrome",
		maxDepth: 0,
	})) as { contexts: readonly { readonly context: string }[] };
	for (const { context } of contexts)
		await speak(browser, "script.evaluate", {
			target: { context },
			awaitPromise: false,
			expression: `document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt"][key="${letter}"]').doCommand()`,
		});
}
