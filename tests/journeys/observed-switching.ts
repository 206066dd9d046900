/** What the sidebar showed and what the address said, each with its time, and where the two disagreed. */
import type { Frame, Page } from "@playwright/test";
import type { ReplicaThread } from "../replicas/contract.ts";

export interface Shown {
	/** Epoch ms; frames and pages share the clock. */
	readonly at: number;
	readonly name: string | undefined;
	/** As shown, without `@`. */
	readonly handle: string | undefined;
}

export interface Address {
	readonly at: number;
	readonly href: string;
}

declare global {
	interface Window {
		__shown: Shown[];
		__addresses: Address[];
	}
}

/** ms from a new address to the frame's next picture, on a loaded machine. */
export const DELIVERY = 150;

/** Notes every header the sidebar draws, from its own document. */
export async function noteShown(sidebar: Frame): Promise<void> {
	await sidebar.evaluate(() => {
		window.__shown = [];
		const note = () => {
			const name = document.querySelector(".who .name")?.textContent ?? undefined;
			const shownHandle = document.querySelector(".who .handle bdi")?.textContent ?? undefined;
			const handle = shownHandle?.replace(/^@/, "");
			const last = window.__shown.at(-1);
			if (last && last.name === name && last.handle === handle) return;
			window.__shown.push({ at: performance.timeOrigin + performance.now(), name, handle });
		};
		new MutationObserver(note).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true,
		});
		note();
	});
}

/** Notes every change of the address, in the task in which it happens. */
export async function noteAddresses(page: Page): Promise<void> {
	await page.evaluate(() => {
		const note = () => {
			window.__addresses.push({ at: performance.timeOrigin + performance.now(), href: location.href });
		};
		window.__addresses = [];
		note();
		window.navigation.addEventListener("currententrychange", note);
	});
}

export interface Observed {
	readonly shown: readonly Shown[];
	readonly addresses: readonly Address[];
	readonly threads: readonly ReplicaThread[];
}

/** Every stretch of time in which the sidebar showed somebody other than the person of the address. */
export function disagreements({ shown, addresses, threads }: Observed): string[] {
	const until = Math.max(shown.at(-1)?.at ?? 0, addresses.at(-1)?.at ?? 0) + DELIVERY + 1;
	return shown.flatMap((one, place) => {
		if (one.name === undefined) return [];
		const end = shown[place + 1]?.at ?? until;
		return addresses.flatMap((address, index) => {
			const from = Math.max(one.at, address.at + DELIVERY);
			const to = Math.min(end, addresses[index + 1]?.at ?? until);
			const thread = threadOf(address.href, threads);
			if (from >= to || isOf(one, thread)) return [];
			return `${one.name} @${one.handle} stood for ${Math.round(to - from)} ms over ${thread?.name ?? address.href} @${thread?.handle}`;
		});
	});
}

export function threadOf(href: string, threads: readonly ReplicaThread[]): ReplicaThread | undefined {
	const { pathname, searchParams } = new URL(href);
	const parts = [...pathname.split("/"), searchParams.get("selected_item_id")];
	return threads.find(({ id }) => parts.includes(id));
}

function isOf(shown: Shown, thread: ReplicaThread | undefined): boolean {
	if (shown.name !== thread?.name) return false;
	return shown.handle === undefined || thread?.handle === undefined || shown.handle === thread.handle;
}
