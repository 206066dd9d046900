/** Pages that work against us. Whatever they do, nothing is written unasked, and at worst our part leaves. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import {
	type Aside,
	editorText,
	frameOf,
	insertFromSidebar,
	openThread,
	startAside,
	threadsOf,
} from "./aside.ts";
import { boxOf, clickRow, SITES, sidebarFor } from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());
let opened: Page[] = [];
test.afterEach(async () => {
	for (const page of opened) await page.close();
	opened = [];
});

/** A tab with a conversation open; `before` runs in the page's own world ahead of every script. */
async function conversation(before?: () => void): Promise<{ page: Page; name: string; sidebar: Frame }> {
	const page = await blankTab();
	if (before) await page.addInitScript(before);
	const name = await openIn(page);
	const sidebar = await frameOf(page, "sidebar");
	await expect(sidebar.locator("h1")).toHaveText(name);
	return { page, name, sidebar };
}

async function blankTab(): Promise<Page> {
	const page = await aside.context.newPage();
	opened.push(page);
	return page;
}

async function openIn(page: Page): Promise<string> {
	await page.goto("https://www.instagram.com/direct/inbox/");
	await page.evaluate(() => window.__replica.ready);
	const [thread] = await threadsOf(page);
	if (!thread) throw new Error("The replica has no conversation");
	await openThread(page, thread.id);
	return thread.name;
}

/** Chooses the first template in the sidebar and inserts it; what arrived in the page's own editor. */
async function insertFirst(page: Page, sidebar: Frame): Promise<string> {
	await sidebar.getByRole("searchbox").fill("thanks");
	await sidebar.locator(".template.selected").waitFor();
	await sidebar.getByRole("searchbox").press("Enter");
	await expect.poll(() => editorText(page)).not.toBe("");
	return editorText(page);
}

/** Names of `document` that the page has taken for its own forms and images, as far as they stand in its body. */
function clobber(names: readonly string[]): void {
	const create = Document.prototype.createElement.bind(document);
	const body = Document.prototype.querySelector.call(document, "body");
	for (const name of names) {
		for (const tag of ["form", "img"]) {
			const element = create(tag);
			element.setAttribute("name", name);
			element.style.display = "none";
			body?.append(element);
		}
	}
}

test("a page that frames our files itself, and posts guessed nonces into them, sees them blank", async () => {
	const page = await blankTab();
	await page.route("https://www.instagram.com/trap", (route) =>
		route.fulfill({ contentType: "text/html", body: "<!doctype html><title>trap</title>" }),
	);
	await page.goto("https://www.instagram.com/trap");
	const ours = (name: string) => `chrome-extension://${aside.extensionId}/${name}.html`;
	for (const name of ["sidebar", "palette"]) {
		await page.evaluate((src) => {
			const frame = document.createElement("iframe");
			frame.src = src;
			document.body.append(frame);
		}, ours(name));
	}
	await page.waitForTimeout(300);
	await page.evaluate(() => {
		for (const frame of document.querySelectorAll("iframe")) {
			for (let guess = 0; guess < 200; guess += 1) {
				const { port2 } = new MessageChannel();
				frame.contentWindow?.postMessage({ aside: String(guess).padStart(48, "0") }, "*", [port2]);
			}
		}
	});
	await page.waitForTimeout(500);
	for (const frame of page.frames().slice(1)) expect(await frame.locator("#app > *").count()).toBe(0);
	expect(page.frames()).toHaveLength(3);
});

test("a flood of 10,000 messages leaves the sidebar at work", async () => {
	const { page, sidebar } = await conversation();
	await page.evaluate(() => {
		for (let sent = 0; sent < 10_000; sent += 1) {
			window.postMessage({ aside: String(sent).padStart(48, "0"), type: "insert", text: "pwned" }, "*");
		}
	});
	expect(await insertFirst(page, sidebar)).not.toContain("pwned");
});

/** What a page can put in place of `document`'s own members, as far as our scripts use them. */
const CLOBBERED = [
	"documentElement",
	"body",
	"defaultView",
	"hidden",
	"activeElement",
	"location",
	"createElement",
	"createTreeWalker",
	"createRange",
	"querySelector",
	"querySelectorAll",
	"addEventListener",
	"dispatchEvent",
	"execCommand",
	"getSelection",
];

/** And in place of a form's own members, should the whole page stand inside one. */
const CLOBBERED_IN_FORM = ["parentNode", "parentElement", "children", "contains", "closest", "style"];

/** The open conversation as a page without scripts, which nothing can disturb, its `document` clobbered from the start. */
async function clobberedCopy(page: Page): Promise<string> {
	const copy = await page.evaluate(() => {
		for (const ours of document.querySelectorAll("html > div")) ours.remove();
		const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
		const sheets = [...document.styleSheets, ...roots.flatMap((root) => [...root.styleSheets])];
		const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("");
		const { lang, className } = document.documentElement;
		const body = document.body.getHTML({ shadowRoots: roots }).replace(/<script.*?<\/script>/gs, "");
		return { lang, className, css, body, bodyClass: document.body.className };
	});
	const traps = CLOBBERED.map((name) => `<form name="${name}" style="display:none"></form>`).join("");
	const inputs = CLOBBERED_IN_FORM.map((name) => `<input name="${name}" type="hidden">`).join("");
	return `<!doctype html><html lang="${copy.lang}" class="${copy.className}"><head><style>${copy.css}</style></head>
<body class="${copy.bodyClass}">${traps}<form>${inputs}${copy.body}</form></body></html>`;
}

for (const { title, platform } of SITES) {
	test(`${title}: names of document that are clobbered before our script starts do not stop it`, async () => {
		const original = await aside.open(platform);
		opened.push(original);
		await clickRow(original, platform, "Ada Example");
		await sidebarFor(original, "Ada Example");
		const copy = await clobberedCopy(original);
		const page = await blankTab();
		await page.route(original.url(), (route) => route.fulfill({ contentType: "text/html", body: copy }));
		await page.goto(original.url());
		expect(await page.evaluate(() => String(document.body))).toBe("[object HTMLFormElement]");
		await sidebarFor(page, "Ada Example");
		await insertFromSidebar(page, "got");
		const box = boxOf(page, platform);
		const text = await box.evaluate((element) =>
			element instanceof HTMLTextAreaElement ? element.value : element.textContent,
		);
		expect(text).toContain("Ada");
	});
}

test("names of document that are clobbered later do not keep it from reading and inserting", async () => {
	const { page, sidebar } = await conversation();
	const [, second] = await threadsOf(page);
	if (!second) throw new Error("The replica has one conversation only");
	await openThread(page, second.id);
	await expect(sidebar.locator("h1")).toHaveText(second.name);
	// The page itself goes on by the prototype's own ways from here; React's calls are made before.
	await page.evaluate(clobber, [
		"documentElement",
		"defaultView",
		"hidden",
		"querySelector",
		"body",
		"cookie",
	]);
	expect(await insertFirst(page, sidebar)).not.toBe("");
});

test("words of 100,000 characters with markup and direction controls stay plain text, and capped", async () => {
	const { page, sidebar } = await conversation();
	const [thread] = await threadsOf(page);
	if (!thread) throw new Error("The replica has no conversation");
	const evil = `\u202e\u2066<img src=x onerror="document.title='pwned'"><script>1</script>${"W".repeat(100_000)}`;
	await page.evaluate(({ id, text }) => window.__replica.receive(id, text), { id: thread.id, text: evil });
	await page.evaluate(
		({ from, to }) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				if (node.nodeValue === from) node.nodeValue = to;
		},
		{ from: thread.name, to: evil },
	);
	const heading = sidebar.locator("h1");
	await expect(heading).toContainText("<img src=x");
	const shown = await heading.innerText();
	expect(shown.length).toBeLessThanOrEqual(300);
	expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
	expect(await sidebar.locator("img, script:not([src])").count()).toBe(0);
	const overflow = await sidebar.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await sidebar.getByRole("searchbox").fill("delay");
	await expect(sidebar.locator(".template.selected")).toBeVisible();
	expect(await page.title()).not.toBe("pwned");
});

test("a page that takes us out gets us back a few times, and is then left alone", async () => {
	const { page } = await conversation();
	const counted = await page.evaluate(async () => {
		const root = document.documentElement;
		let added = 0;
		const isOurs = (node: Node): node is HTMLElement =>
			node instanceof HTMLElement && node.localName === "div";
		new MutationObserver((records) => {
			for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
				if (!isOurs(node)) continue;
				added += 1;
				node.remove();
			}
		}).observe(root, { childList: true });
		for (const child of [...root.children]) if (isOurs(child)) child.remove();
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const before = added;
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		return { added, later: added - before };
	});
	expect(counted.added).toBeGreaterThanOrEqual(1);
	expect(counted.added).toBeLessThanOrEqual(10);
	expect(counted.later).toBe(0);
	expect(await editorText(page)).toBe("");
});

test("the page's styles do not reach us", async () => {
	const { page, sidebar } = await conversation();
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`html > div, html > div * { display: none !important; visibility: hidden !important; opacity: 0 !important;
			 width: 1px !important; position: static !important; transform: scale(0) !important; z-index: -1 !important;
			 clip-path: inset(50%) !important; pointer-events: none !important; filter: opacity(0) !important }`,
		);
		document.adoptedStyleSheets = [sheet];
	});
	const element = await sidebar.frameElement();
	const box = await element.boundingBox();
	expect(box?.width).toBe(340);
	expect(box?.height).toBe(700);
	expect(
		await page.evaluate(() => {
			const host = [...document.documentElement.children].find((child) => child.localName === "div");
			if (!host) return "gone";
			const { display, visibility, opacity, transform, clipPath, filter, pointerEvents, zIndex } =
				getComputedStyle(host);
			return { display, visibility, opacity, transform, clipPath, filter, pointerEvents, zIndex };
		}),
	).toEqual({
		display: "block",
		visibility: "visible",
		opacity: "1",
		transform: "none",
		clipPath: "none",
		filter: "none",
		pointerEvents: "auto",
		zIndex: "2147483646",
	});
	await sidebar.getByRole("searchbox").click();
	expect(await insertFirst(page, sidebar)).not.toBe("");
});

test("natives patched in the page's own world before everything have no effect on us", async () => {
	const { page, sidebar } = await conversation(() => {
		const caught: unknown[] = [];
		Object.assign(window, { __caught: caught });
		const attach = Element.prototype.attachShadow;
		Element.prototype.attachShadow = function (init) {
			if (this.parentNode === null || this.parentNode === document.documentElement) caught.push(this);
			return attach.call(this, { ...init, mode: "open" });
		};
		const { observe } = MutationObserver.prototype;
		MutationObserver.prototype.observe = function (target, options) {
			if (target === document.documentElement) caught.push("observe");
			observe.call(this, target, options);
		};
		const { postMessage } = MessagePort.prototype;
		MessagePort.prototype.postMessage = function (message: { type?: unknown }, ...more) {
			if (message && typeof message === "object" && message.type === "view") caught.push("port");
			Reflect.apply(postMessage, this, [message, ...more]);
		};
		const { find } = Array.prototype;
		Array.prototype.find = function (...parameters: Parameters<typeof find>) {
			if (this.includes("instagram") && this.includes("business")) caught.push("find");
			return find.apply(this, parameters);
		};
	});
	expect(await insertFirst(page, sidebar)).not.toBe("");
	const seen = await page.evaluate(() => ({
		caught: (window as unknown as { __caught: unknown[] }).__caught.length,
		roots: [...document.documentElement.children].filter((child) => child.shadowRoot).length,
		frames: document.querySelectorAll("iframe").length,
	}));
	expect(seen).toEqual({ caught: 0, roots: 0, frames: 0 });
});

test("keys, clicks and our own event, made by the page, never insert anything", async () => {
	const { page } = await conversation();
	await page.evaluate(() => {
		const host = [...document.documentElement.children].find((child) => child.localName === "div");
		const targets = [window, document, document.body, document.activeElement, host].filter(
			(one) => one != null,
		);
		for (const target of targets) {
			for (const [key, code] of [
				["r", "KeyR"],
				["a", "KeyA"],
				["Enter", "Enter"],
			]) {
				const init = { key, code, altKey: code !== "Enter", bubbles: true, composed: true, cancelable: true };
				target.dispatchEvent(new KeyboardEvent("keydown", init as KeyboardEventInit));
			}
			target.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
		}
	});
	await page.waitForTimeout(300);
	expect(page.frames().filter((frame) => frame.url().endsWith("/sidebar.html"))).toHaveLength(1);
	expect(await editorText(page)).toBe("");
	await page.evaluate(() => document.dispatchEvent(new CustomEvent("aside:take-over")));
	const sidebars = () => page.frames().filter((frame) => frame.url().endsWith("/sidebar.html")).length;
	await expect.poll(sidebars).toBe(0);
	expect(await editorText(page)).toBe("");
	expect(await page.evaluate(() => window.__replica.sent())).toEqual([]);
});
