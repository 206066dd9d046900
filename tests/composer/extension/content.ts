/** The composer room in an isolated world, at the orders of a test. */
import { readText } from "../../../lib/composer/box.ts";
import { endCaret } from "../../../lib/composer/caret.ts";
import { rememberCarets } from "../../../lib/composer/caret-memory.ts";
import type { Caret, InsertOptions } from "../../../lib/composer/composer.ts";
import { insert } from "../../../lib/composer/insert.ts";
import { paste } from "../../../lib/composer/paste.ts";
import { ORDER, type Order, REPLY, type Reply } from "./order.ts";

declare const chrome: { readonly runtime: { getURL(path: string): string } };

const life = new AbortController();
const carets = rememberCarets(document, life.signal);

function find(path: string): HTMLElement | undefined {
	let root: Document | ShadowRoot | null | undefined = document;
	let found: HTMLElement | null | undefined;
	for (const step of path.split(">>>")) {
		found = root?.querySelector<HTMLElement>(step.trim());
		root = found?.shadowRoot;
	}
	return found ?? undefined;
}

function lastCharacters(box: HTMLElement, count: number): Caret {
	const end = endCaret(box);
	if (end.within === "value") return { ...end, start: end.start - count };
	return { ...end, start: { node: end.end.node, offset: end.end.offset - count } };
}

async function obey(order: Order): Promise<Reply> {
	const box = find(order.box);
	if (!box) throw new Error(`no box at ${order.box}`);
	let asked = 0;
	const signal = order.abortAfter === undefined ? life.signal : AbortSignal.timeout(order.abortAfter);
	const options: InsertOptions = {
		signal,
		carets,
		stillRight() {
			asked += 1;
			return order.stillRight ?? true;
		},
		...(order.mayMove ? { current: () => find(order.box) } : {}),
		...(order.replaceLast ? { at: lastCharacters(box, order.replaceLast) } : {}),
	};
	const start = performance.now();
	if (order.bare) {
		paste(box, order.text);
		return { id: order.id, outcome: "ok", asked, took: performance.now() - start };
	}
	if (order.withoutCommands) Object.defineProperty(document, "execCommand", { value: () => false });
	const result = await insert(box, order.text, options);
	const took = performance.now() - start;
	return result.ok
		? { id: order.id, outcome: "ok", ...result.value, asked, took }
		: { id: order.id, outcome: result.failure.kind, text: readText(box), asked, took };
}

document.addEventListener(ORDER, (event) => {
	if (!(event instanceof CustomEvent)) return;
	const order = JSON.parse(String(event.detail)) as Order;
	const reply = (given: Reply): void => {
		document.dispatchEvent(new CustomEvent(REPLY, { detail: JSON.stringify(given) }));
	};
	obey(order).then(reply, (error: unknown) =>
		reply({ id: order.id, outcome: `thrown: ${String(error)}`, took: 0, asked: 0 }),
	);
});

// Our own frame, as the sidebar is one: an extension page within a closed shadow root.
const host = document.createElement("aside-frame");
host.style.cssText = "position:fixed;right:0;top:0;width:200px;height:120px";
const frame = document.createElement("iframe");
frame.src = chrome.runtime.getURL("frame.html");
frame.style.cssText = "width:200px;height:120px;border:0;background:#eee";
host.attachShadow({ mode: "closed" }).append(frame);
document.documentElement.append(host);
