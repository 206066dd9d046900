/** Everything Aside writes into a platform's page, by name. Nothing else of ours may stand in the page's own DOM. */

/** An event on `document` by which a newer copy of the content script asks an older one to leave. */
export const TAKE_OVER_EVENT = "aside:take-over";

/** On our host, so that a newer copy finds what an older one could not take out. */
export const HOST_MARK = "data-aside";

/** Above the sites' own layers (X uses up to 999999999). */
export const TOP_LAYER = "2147483646";
