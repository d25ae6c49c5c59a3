import { writeBundle } from "./src/migrations-folder";

writeBundle();
