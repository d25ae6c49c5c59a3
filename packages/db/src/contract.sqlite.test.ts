import { join } from "node:path";
import { contracts } from "./testing/contracts";

contracts("SQLite", async (folder) => `file:${join(folder, "test.db")}`);
