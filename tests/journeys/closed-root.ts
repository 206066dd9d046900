/** Looks into our closed shadow root, which pages cannot, by way of the browser's own debugging interface. */
import type { CDPSession, Page } from "@playwright/test";

interface Node {
	readonly nodeId: number;
	readonly nodeName: string;
	readonly nodeValue: string;
	readonly attributes?: readonly string[];
	readonly children?: readonly Node[];
	readonly shadowRoots?: readonly Node[];
}

/** Everything said in the closed root of our host, in order. */
export async function closedText(page: Page): Promise<string> {
	const { root } = await documentOf(await page.context().newCDPSession(page));
	return closedRoots(root)
		.flatMap((shadow) => nodesIn(shadow))
		.filter(({ nodeName, nodeValue }) => nodeName === "#text" && !nodeValue.includes("{"))
		.map(({ nodeValue }) => nodeValue)
		.join(" ");
}

/** What the badges on the site's rows say, in the order of the page. */
export async function badgesSaid(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { root } = await documentOf(session);
	await session.detach();
	return nodesIn(root)
		.filter(({ nodeName }) => nodeName === "ASIDE-BADGE")
		.map(({ shadowRoots = [] }) =>
			shadowRoots
				.flatMap(nodesIn)
				.filter(({ nodeName }) => nodeName === "#text")
				.map(({ nodeValue }) => nodeValue)
				.join(""),
		);
}

/** Presses the button in our closed root with the mouse. */
export async function pressClosedButton(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { root } = await documentOf(session);
	const button = closedRoots(root)
		.flatMap((shadow) => nodesIn(shadow))
		.find(({ nodeName }) => nodeName === "BUTTON");
	if (!button) throw new Error("No button in our closed root");
	const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
	const [left = 0, top = 0] = model.content;
	await page.mouse.click(left + model.width / 4, top + model.height / 4);
}

/** What each badge on an inbox row says, with all that its row says, wherever on the page. */
export async function badgesOn(page: Page): Promise<{ readonly row: string; readonly says: string }[]> {
	const session = await page.context().newCDPSession(page);
	const { root } = await documentOf(session);
	await session.detach();
	return everyNode(root).flatMap((row) =>
		(row.children ?? [])
			.filter(({ nodeName, attributes = [] }) => nodeName === "ASIDE-BADGE" && !attributes.includes("hidden"))
			.map((badge) => ({
				row: textOf(row),
				says: (badge.shadowRoots ?? []).map(textOf).join(""),
			})),
	);
}

function everyNode(node: Node): readonly Node[] {
	return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(everyNode)];
}

function textOf(node: Node): string {
	return nodesIn(node)
		.filter(({ nodeName, nodeValue }) => nodeName === "#text" && !nodeValue.includes("{"))
		.map(({ nodeValue }) => nodeValue)
		.join("");
}

async function documentOf(session: CDPSession): Promise<{ root: Node }> {
	return session.send("DOM.getDocument", { depth: -1, pierce: true });
}

/** Ours is a child of `html` beside `head` and `body`. */
function closedRoots(root: Node): readonly Node[] {
	const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
	return (html?.children ?? []).flatMap(({ shadowRoots }) => shadowRoots ?? []);
}

function nodesIn(node: Node): readonly Node[] {
	return [node, ...(node.children ?? []).flatMap(nodesIn)];
}
