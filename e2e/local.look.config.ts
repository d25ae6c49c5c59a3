import local from "./local.config";
export default { ...local, testMatch: "local.look.ts" };
