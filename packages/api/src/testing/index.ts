export { type Letterbox, letterbox } from "./letterbox";
export { cookieOf, headersWith, newWorld, type World } from "./world";
