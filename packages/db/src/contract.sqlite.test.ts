import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contracts } from "./testing/contracts";

contracts("SQLite", async (folder) => pathToFileURL(join(folder, "test.db")).href);
