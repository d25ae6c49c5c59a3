export { cookieOf, headersWith, newWorld, type World } from "./world";
