import type { ToFrame } from "../contract/link.ts";
import type { Link } from "./link.ts";

/** ms of rest before a frame that nobody looks at hears of another view. */
const REST = 300;

/**
 * For a frame that is hidden most of the time: without the focus it takes its time to learn what is on screen, and
 * leaves the machine to those who are looked at. Whatever else it is told brings the view along, in order.
 */
export function calmLink(link: Link, hasFocus: () => boolean): Link {
	return {
		send: link.send,
		listen(receive) {
			let held: ToFrame | undefined;
			let timer: ReturnType<typeof setTimeout> | undefined;
			let hasHeard = false;
			const release = (): void => {
				clearTimeout(timer);
				const view = held;
				held = undefined;
				if (view) receive(view);
			};
			link.listen((message) => {
				const isView = message.type === "view";
				if (isView) held = message;
				if (isView && hasHeard && !hasFocus()) {
					clearTimeout(timer);
					timer = setTimeout(release, REST);
					return;
				}
				hasHeard ||= isView;
				release();
				if (!isView) receive(message);
			});
		},
	};
}
