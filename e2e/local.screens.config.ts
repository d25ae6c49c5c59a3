import local from "./local.config";
export default { ...local, testMatch: "screens.ts" };
