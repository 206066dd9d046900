/** Replica of X's message pages (x.com/i/chat): the chat in an open shadow root, in the light DOM with `?layout=old`. */
import { installDriver } from "../shared/driver.ts";
import { createPageRoot } from "../shared/root.tsx";
import { listenForShortcuts } from "../shared/shortcuts.ts";
import { adoptStyles } from "../shared/styles.ts";
import { firstAttached } from "./Embed.tsx";
import { ROW_HEIGHT } from "./Inbox.tsx";
import { LOOK, SHELL_LOOK } from "./look.ts";
import { mountOverlays } from "./overlays.ts";
import { navigation, parsePath, store } from "./page.ts";
import { Shell } from "./Shell.tsx";
import { MESSAGE_HEIGHT } from "./Transcript.tsx";
import { applyTheme } from "./theme.ts";

const { options } = store.get();
const light = options.layout === "old";

function chatPart(testId: string): HTMLElement | null | undefined {
	const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
	return (host?.shadowRoot ?? document).querySelector<HTMLElement>(`[data-testid="${testId}"]`);
}

const root = createPageRoot(
	() => {
		const element = document.createElement("div");
		element.id = "react-root";
		mountOverlays(light);
		return element;
	},
	() => <Shell />,
);

document.title = "X";
document.documentElement.lang = options.lang;
adoptStyles(document, SHELL_LOOK);
if (light) adoptStyles(document, LOOK);
applyTheme(options.theme);
const layers = document.createElement("div");
layers.id = "layers";
document.body.append(layers);

installDriver({
	platform: "x",
	store,
	navigation,
	remount: root.remount,
	applyTheme,
	inboxScroller: () => chatPart("dm-conversation-scroller"),
	inboxRowHeight: ROW_HEIGHT,
	transcriptScroller: () => chatPart("dm-message-scroller"),
	messageHeight: MESSAGE_HEIGHT,
	reverse: false,
	...(light ? {} : { mounted: firstAttached }),
});

// Like the real page's, these listen on document and window and know only the retargeted event target.
listenForShortcuts({
	target: document,
	phase: "bubble",
	keys: {
		n: "new-post",
		m: "new-message",
		x: "block",
		u: "mute",
		l: "like",
		b: "bookmark",
		z: "night-mode",
		i: "toggle-drawer",
		"/": "search",
		"?": "help",
		".": "refresh",
		"g h": "go-home",
		"g m": "go-messages",
		"g n": "go-notifications",
		"g p": "go-profile",
	},
});
listenForShortcuts({ target: window, phase: "bubble", keys: { j: "next", k: "previous" } });
// `/i/chat` is a skeleton at first; the home page needs none.
if (parsePath(location.pathname).place === "elsewhere") store.set({ content: { place: "elsewhere" } });
root.mount();
navigation.follow();
