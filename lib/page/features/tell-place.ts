/** Tells the worker where the tab stands, so that a conversation can be brought up in it again. */
import type { Feature } from "./feature.ts";

const LONGEST = 2_000;

export const tellPlace: Feature = {
	name: "tell-place",
	start({ platform, window, ask, onView }) {
		let told = "";
		onView(({ state, threadKey, contact }) => {
			const address = window.location.href;
			const isSettled = threadKey !== undefined && contact !== undefined && state !== "opening";
			const place = `${address} ${isSettled}`;
			if (place === told || address.length > LONGEST) return;
			told = place;
			const thread = isSettled ? { threadKey } : {};
			void ask("clock.here", { platform: platform.id, ...thread, address });
		});
	},
};
