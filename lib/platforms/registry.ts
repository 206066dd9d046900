import type { PlatformId } from "../contract/sites.ts";
import { business } from "./business/index.ts";
import { facebook } from "./facebook/index.ts";
import { instagram } from "./instagram/index.ts";
import type { Platform } from "./platform.ts";
import { x } from "./x/index.ts";

/** Every site Aside sits beside. A new id in `contract/sites.ts` does not compile until it stands here. */
export const PLATFORMS = { instagram, facebook, business, x } satisfies Record<PlatformId, Platform>;
