import { shape } from "../contract/shape.ts";
export const look = shape;
