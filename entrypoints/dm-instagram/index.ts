import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { instagram } from "../../lib/platforms/instagram/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineUnlistedScript(() => startPageScript(instagram));
