/** Name of the port by which a sidebar on screen tells the worker that somebody looks. */
export const LIVE_PORT = "aside-live";
