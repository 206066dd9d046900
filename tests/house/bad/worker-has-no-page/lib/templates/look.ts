import { h } from "preact";
export const look = h;
