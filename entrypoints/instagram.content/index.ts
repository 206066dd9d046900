import { defineContentScript } from "wxt/utils/define-content-script";
import { matchesOf } from "../../lib/contract/sites.ts";
import { instagram } from "../../lib/platforms/instagram/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineContentScript({
	matches: matchesOf("instagram"),
	runAt: "document_end",
	main: ({ signal }) => startPageScript(instagram, signal),
});
