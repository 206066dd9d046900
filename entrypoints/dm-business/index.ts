import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { business } from "../../lib/platforms/business/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineUnlistedScript(() => startPageScript(business));
