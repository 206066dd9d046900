import "../../components/sidebar.css";
import { mount } from "../../components/mount.ts";
import { Sidebar } from "../../components/Sidebar.tsx";
import { writeClipboard } from "../../components/write-clipboard.ts";
import { logFault } from "../../lib/base/log.ts";
import { onAcknowledgeCall } from "../../lib/messaging/acknowledge-call.ts";
import { openInFrame, openInSidePanel } from "../../lib/panel/open-panel.ts";
import { tellLive } from "../../lib/panel/tell-live.ts";

// Opened by itself, this page is the browser's side panel; inside a page it waits for the handshake and shows nothing.
const opening =
	window.parent === window ? Promise.resolve(openInSidePanel(writeClipboard)) : openInFrame(writeClipboard);
opening
	.then((panel) => {
		onAcknowledgeCall((threadKey) => {
			const isShown = document.visibilityState === "visible" && panel.view.value?.threadKey === threadKey;
			if (isShown) panel.acknowledge();
		});
		mount(<Sidebar panel={panel} team={tellLive(panel.view)} />);
	})
	.catch((error: unknown) => logFault("sidebar.open", error));
