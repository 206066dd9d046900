/** Tells when the page's URL changes without a reload. */

/** `navigation` where the browser has it; typed here because TypeScript's DOM library is ahead of some browsers. */
interface WithNavigation {
	readonly navigation?: EventTarget;
}

/** ms between fallback looks, for browsers without the Navigation API. */
const FALLBACK_EVERY = 500;

/** Calls `onChange` after each change, the URL being the new one already. */
export function watchUrl(view: Window, onChange: () => void, signal: AbortSignal): void {
	let last = view.location.href;
	const look = () => {
		if (view.location.href === last) return;
		last = view.location.href;
		onChange();
	};
	const { navigation } = view as WithNavigation;
	// `currententrychange` fires when the URL is the new one; `navigate` would be too early.
	navigation?.addEventListener("currententrychange", look, { signal });
	view.addEventListener("popstate", look, { signal });
	if (navigation) return;
	const timer = setInterval(look, FALLBACK_EVERY);
	signal.addEventListener("abort", () => clearInterval(timer));
}
