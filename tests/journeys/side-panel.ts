/** The browser's own side panel: a target that the tests' library does not list, reached over the browser's session. */
import type { BrowserContext } from "@playwright/test";

export interface SidePanel {
	/** Evaluates in the panel's page. */
	run<Value>(expression: string): Promise<Value>;
}

/** Attaches to the panel once it is open. */
export async function attachToSidePanel(context: BrowserContext): Promise<SidePanel> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error("No browser behind the context");
	let targetId: string | undefined;
	for (let tries = 0; tries < 100 && !targetId; tries += 1) {
		const { targetInfos } = await session.send("Target.getTargets");
		targetId = targetInfos.find(
			({ type, url }) => type !== "iframe" && url.endsWith("/sidebar.html"),
		)?.targetId;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	if (!targetId) throw new Error("The side panel is not open");
	const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
	let lastId = 0;
	return {
		run: (expression) =>
			new Promise((resolve, reject) => {
				lastId += 1;
				const id = lastId;
				const params = { expression, awaitPromise: true, returnByValue: true };
				session.on("Target.receivedMessageFromTarget", function hear({ message }) {
					const answer = JSON.parse(message);
					if (answer.id !== id) return;
					session.off("Target.receivedMessageFromTarget", hear);
					if (answer.result?.exceptionDetails || answer.error) reject(new Error(message));
					else resolve(answer.result.result.value);
				});
				const message = JSON.stringify({ id, method: "Runtime.evaluate", params });
				session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
			}),
	};
}
