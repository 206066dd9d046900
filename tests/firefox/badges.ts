/** What the badges on the site's rows say. Their shadow roots are closed: WebDriver BiDi looks into them, pages cannot. */
import type { Browser, Page } from "puppeteer-core";
import { speak } from "./speak.ts";

interface Told {
	readonly value?: {
		readonly nodeType?: number;
		readonly nodeValue?: string;
		readonly localName?: string;
		readonly children?: readonly Told[];
		readonly shadowRoot?: Told | null;
	};
}

/** The visible ones, wherever on the page. */
const VISIBLE = `() => {
	const roots = [document, ...[...document.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? [])];
	return roots.flatMap((root) => [...root.querySelectorAll("aside-badge:not([hidden])")]);
}`;

/** What the badge on this person's row says; undefined where there is none. */
export async function badgeOf(browser: Browser, page: Page, name: string): Promise<string | undefined> {
	const rows = (await page.evaluate(
		`(${VISIBLE})().map((badge) => badge.parentElement?.textContent ?? "")`,
	)) as string[];
	const told = (await speak(browser, "script.callFunction", {
		functionDeclaration: VISIBLE,
		target: { context: (page.mainFrame() as unknown as { _id: string })._id },
		awaitPromise: false,
		serializationOptions: { includeShadowTree: "all", maxDomDepth: 8, maxObjectDepth: 2 },
	})) as { result: { value: readonly Told[] } };
	const at = rows.findIndex((row) => row.includes(name));
	return at < 0 ? undefined : textOf(told.result.value[at]?.value?.shadowRoot);
}

function textOf(node: Told | null | undefined): string {
	const { nodeType, nodeValue = "", localName, children = [] } = node?.value ?? {};
	if (localName === "style") return "";
	return nodeType === 3 ? nodeValue : children.map(textOf).join("");
}
