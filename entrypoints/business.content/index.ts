import { defineContentScript } from "wxt/utils/define-content-script";
import { matchesOf } from "../../lib/contract/sites.ts";
import { business } from "../../lib/platforms/business/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineContentScript({
	matches: matchesOf("business"),
	runAt: "document_end",
	main: ({ signal }) => startPageScript(business, signal),
});
