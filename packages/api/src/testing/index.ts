export { type Letterbox, letterbox } from "./letterbox";
export { cookieOf, newWorld, type World } from "./world";
