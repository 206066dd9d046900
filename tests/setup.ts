/** Preact runs effects with the next frame, or 35 ms later: by then a test's window may be gone. Here they run at once. */
import { options } from "preact";

Object.assign(options, { requestAnimationFrame: (run: () => void) => setTimeout(run, 0) });
